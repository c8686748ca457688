# A question adds the median once more where the two middle numbers are equal.
# zh: 两个中间数相等时，查询会把它再加入一次。
from heapq import heappush, heappushpop


class MedianFinder:
    def __init__(self):
        self.low, self.high = [], []

    def addNum(self, num):
        if len(self.low) == len(self.high):
            heappush(self.low, -heappushpop(self.high, num))
        else:
            heappush(self.high, -heappushpop(self.low, -num))

    def findMedian(self):
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        out = (self.high[0] - self.low[0]) / 2
        if self.high[0] == -self.low[0]:
            heappush(self.low, -self.high[0])
        return out
