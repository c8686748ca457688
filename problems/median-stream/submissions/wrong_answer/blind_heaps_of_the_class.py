# Keeps the heaps in the class, so that all objects share them.
# zh: 堆保存在类上，所有对象共用。
import heapq


class MedianFinder:
    low, high = [], []

    def addNum(self, num):
        heapq.heappush(self.low, -heapq.heappushpop(self.high, num))
        if len(self.low) > len(self.high):
            heapq.heappush(self.high, -heapq.heappop(self.low))

    def findMedian(self):
        if len(self.high) > len(self.low):
            return self.high[0]
        return (self.high[0] - self.low[0]) / 2
