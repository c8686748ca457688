# Takes the middle number off its heap to look at it and puts it back only with the next addition.
# zh: 查看中位数时把它从堆中取出，直到下一次添加才放回。
import heapq


class MedianFinder:
    def __init__(self):
        self.low, self.high = [], []
        self.cached = None

    def addNum(self, num):
        if self.cached is not None:
            heapq.heappush(self.low, -self.cached)
            self.cached = None
        heapq.heappush(self.low, -num)
        heapq.heappush(self.high, -heapq.heappop(self.low))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))

    def findMedian(self):
        if len(self.low) > len(self.high):
            self.cached = -heapq.heappop(self.low)
            return float(self.cached)
        if not self.low:
            return float(self.cached)
        return (-self.low[0] + self.high[0]) / 2
