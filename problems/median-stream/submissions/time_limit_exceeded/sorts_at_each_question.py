# Sorts all numbers each time the median is asked for.
# zh: 每次查询都把所有数排序。
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num):
        self.numbers.append(num)

    def findMedian(self):
        ordered = sorted(self.numbers)
        middle = len(ordered) // 2
        return (ordered[middle] + ordered[~middle]) / 2
