# Balances the halves only when their sizes differ by more than two.
# zh: 两半大小相差超过 2 时才调整。
class MedianFinder:
    def __init__(self):
        self.lower, self.upper = [], []

    def addNum(self, num):
        if not self.lower or num <= -self.lower[0]:
            heapq.heappush(self.lower, -num)
        else:
            heapq.heappush(self.upper, num)
        if len(self.lower) > len(self.upper) + 2:
            heapq.heappush(self.upper, -heapq.heappop(self.lower))
        elif len(self.upper) > len(self.lower) + 2:
            heapq.heappush(self.lower, -heapq.heappop(self.upper))

    def findMedian(self):
        if len(self.lower) == len(self.upper):
            return (self.upper[0] - self.lower[0]) / 2
        return float(-self.lower[0] if len(self.lower) > len(self.upper) else self.upper[0])
