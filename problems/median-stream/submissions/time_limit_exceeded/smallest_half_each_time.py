# Takes the smaller half out of one heap at each question: O(n log n).
# zh: 每次查询都从一个堆里取出较小的一半，复杂度 O(n log n)。
class MedianFinder:
    def __init__(self):
        self.heap = []

    def addNum(self, num):
        heapq.heappush(self.heap, num)

    def findMedian(self):
        count = len(self.heap)
        smaller = heapq.nsmallest(count // 2 + 1, self.heap)
        return float(smaller[-1]) if count % 2 else (smaller[-1] + smaller[-2]) / 2
