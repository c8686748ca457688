# Rounds the mean of the two middle numbers.
# zh: 把中间两个数的平均值取整。
import heapq


class MedianFinder:
    def __init__(self):
        self.low, self.high = [], []

    def addNum(self, num):
        heapq.heappush(self.low, -heapq.heappushpop(self.high, num))
        if len(self.low) > len(self.high):
            heapq.heappush(self.high, -heapq.heappop(self.low))

    def findMedian(self):
        if len(self.high) > len(self.low):
            return self.high[0]
        return round((self.high[0] - self.low[0]) / 2)
