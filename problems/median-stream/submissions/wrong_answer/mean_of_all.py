# Returns the mean of all numbers.
# zh: 返回的是所有数的平均值。
class MedianFinder:
    def __init__(self):
        self.total = self.count = 0

    def addNum(self, num):
        self.total += num
        self.count += 1

    def findMedian(self):
        return self.total / self.count
