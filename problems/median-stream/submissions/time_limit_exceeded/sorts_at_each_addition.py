# Sorts the list after each addition.
# zh: 每加入一个数就重新排序整个列表。
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num):
        self.numbers.append(num)
        self.numbers.sort()

    def findMedian(self):
        middle = len(self.numbers) // 2
        return (self.numbers[middle] + self.numbers[~middle]) / 2
