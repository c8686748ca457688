# Returns the lower one of the two middle numbers, the top of the lower half, instead of their mean.
# zh: 个数为偶数时返回了较小一半的堆顶，而不是两者的平均值。
class MedianFinder:
    def __init__(self):
        self.lower, self.upper = [], []

    def addNum(self, num):
        heapq.heappush(self.upper, -heapq.heappushpop(self.lower, -num))
        if len(self.upper) > len(self.lower):
            heapq.heappush(self.lower, -heapq.heappop(self.upper))

    def findMedian(self):
        return float(-self.lower[0])
