# Takes the median off its heap when it is asked for.
# zh: 询问中位数时把它从堆中取走了。
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
            return heapq.heappop(self.high)
        return (self.high[0] - self.low[0]) / 2
