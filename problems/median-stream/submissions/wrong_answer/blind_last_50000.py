# Keeps the last 50 000 numbers only.
# zh: 只保留最近的 50 000 个数。
from bisect import bisect_left, insort
from collections import deque


class MedianFinder:
    def __init__(self):
        self.recent, self.sorted = deque(), []

    def addNum(self, num):
        insort(self.sorted, num)
        self.recent.append(num)
        if len(self.recent) > 50_000:
            del self.sorted[bisect_left(self.sorted, self.recent.popleft())]

    def findMedian(self):
        middle = len(self.sorted) // 2
        return (self.sorted[middle] + self.sorted[~middle]) / 2
