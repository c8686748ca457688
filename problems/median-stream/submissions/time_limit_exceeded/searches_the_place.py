# Searches the place of each new number one by one from the end.
# zh: 每个新数都从末尾逐个查找插入位置。
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num):
        at = len(self.numbers)
        while at and self.numbers[at - 1] > num:
            at -= 1
        self.numbers.insert(at, num)

    def findMedian(self):
        middle = len(self.numbers) // 2
        return (self.numbers[middle] + self.numbers[~middle]) / 2
