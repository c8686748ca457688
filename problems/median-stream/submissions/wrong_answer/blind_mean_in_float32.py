# The mean is rounded to float32, which is off for large numbers.
# zh: 均值舍入为 float32，大数时有误差。
from heapq import heappush, heappushpop


class MedianFinder:
    def __init__(self):
        self.low, self.high = [], []

    def addNum(self, num):
        if len(self.low) == len(self.high):
            heappush(self.low, -heappushpop(self.high, num))
        else:
            heappush(self.high, -heappushpop(self.low, -num))

    def findMedian(self):
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        import struct

        return struct.unpack("f", struct.pack("f", (self.high[0] - self.low[0]) / 2))[0]
