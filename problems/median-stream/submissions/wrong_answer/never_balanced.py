# Puts each number on the right side, but never moves one to keep the halves equal.
# zh: 每个数都放到正确的一侧，却从不移动以保持两半大小相当。
class MedianFinder:
    def __init__(self):
        self.lower, self.upper = [], []

    def addNum(self, num):
        if not self.lower or num <= -self.lower[0]:
            heapq.heappush(self.lower, -num)
        else:
            heapq.heappush(self.upper, num)

    def findMedian(self):
        if len(self.lower) > len(self.upper):
            return float(-self.lower[0])
        if len(self.upper) > len(self.lower):
            return float(self.upper[0])
        return (self.upper[0] - self.lower[0]) / 2
