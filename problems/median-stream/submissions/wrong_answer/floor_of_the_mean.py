# Divides with //, so that a median of x.5 is rounded down.
# zh: 用 // 相除，带 .5 的中位数被向下取整。
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num):
        bisect.insort(self.numbers, num)

    def findMedian(self):
        middle = len(self.numbers) // 2
        return (self.numbers[middle] + self.numbers[~middle]) // 2
