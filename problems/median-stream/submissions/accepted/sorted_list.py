# A sorted list: the insertion moves memory, which is quick for some ten thousand numbers.
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num):
        bisect.insort(self.numbers, num)

    def findMedian(self):
        middle = len(self.numbers) // 2
        return (self.numbers[middle] + self.numbers[~middle]) / 2
