# Forgets to negate: both heaps have their smallest number on top.
# zh: 忘了取相反数，两个堆的堆顶都是最小的数。
class MedianFinder:
    def __init__(self):
        self.lower, self.upper = [], []

    def addNum(self, num):
        heapq.heappush(self.upper, heapq.heappushpop(self.lower, num))
        if len(self.upper) > len(self.lower):
            heapq.heappush(self.lower, heapq.heappop(self.upper))

    def findMedian(self):
        if len(self.lower) > len(self.upper):
            return float(self.lower[0])
        return (self.lower[0] + self.upper[0]) / 2
