# Keeps the index of the middle number and moves it only for larger numbers.
# zh: 维护中间数的下标，却只在加入较大的数时移动。
from bisect import insort


class MedianFinder:
    def __init__(self):
        self.numbers, self.middle = [], -1

    def addNum(self, num):
        if not self.numbers:
            self.middle = 0
        elif num >= self.numbers[self.middle] and len(self.numbers) % 2 == 0:
            self.middle += 1
        insort(self.numbers, num)

    def findMedian(self):
        if len(self.numbers) % 2:
            return self.numbers[self.middle]
        return (self.numbers[self.middle] + self.numbers[self.middle + 1]) / 2
