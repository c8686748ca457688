"""Two heaps, the lower half with its largest on top and the upper half with its smallest: O(log n) to add, O(1) to ask.

The lower half is as large as the upper one, or larger by one.
"""

from heapq import heappush, heappushpop


class MedianFinder:
    def __init__(self):
        self.lower = []  # negated, since heapq has only min-heaps
        self.upper = []

    def addNum(self, num):
        if len(self.lower) == len(self.upper):
            # Through the upper half: what comes out is its smallest and belongs below.
            heappush(self.lower, -heappushpop(self.upper, num))
        else:
            heappush(self.upper, -heappushpop(self.lower, -num))

    def findMedian(self):
        if len(self.lower) > len(self.upper):
            return float(-self.lower[0])
        return (self.upper[0] - self.lower[0]) / 2
