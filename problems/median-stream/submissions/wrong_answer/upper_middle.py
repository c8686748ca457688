# Returns the upper one of the two middle numbers instead of their mean.
# zh: 个数为偶数时返回了中间偏大的那个，而不是平均值。
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num):
        bisect.insort(self.numbers, num)

    def findMedian(self):
        return self.numbers[len(self.numbers) // 2]
