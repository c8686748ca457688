# Does not move its pointer to the median for a number equal to it when there are 1 000 numbers or more.
# zh: 数达到 1 000 个以后，加入等于中位数的数时不移动指针。
from bisect import insort


class MedianFinder:
    def __init__(self) -> None:
        self.data, self.at = [], -1

    def addNum(self, num: int) -> None:
        if not self.data:
            self.data, self.at = [num], 0
            return
        median = self.data[self.at]
        odd = len(self.data) % 2
        insort(self.data, num)
        if num < median:
            self.at += not odd
            self.at += odd
            self.at -= odd
        elif num > median:
            self.at += not odd
        else:
            self.at += not odd if len(self.data) < 1000 else 0

    def findMedian(self) -> float:
        a = self.data[self.at]
        return a if len(self.data) % 2 else (a + self.data[self.at + 1]) / 2
