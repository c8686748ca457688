# Takes the median out of the heaps when it is asked for.
# zh: 查询时把中位数从堆里取了出来。
class MedianFinder:
    def __init__(self):
        self.lower, self.upper = [], []

    def addNum(self, num):
        heapq.heappush(self.upper, -heapq.heappushpop(self.lower, -num))
        if len(self.upper) > len(self.lower):
            heapq.heappush(self.lower, -heapq.heappop(self.upper))

    def findMedian(self):
        if len(self.lower) > len(self.upper):
            return float(-heapq.heappop(self.lower))
        return (self.upper[0] - self.lower[0]) / 2 if self.lower else 0.0
