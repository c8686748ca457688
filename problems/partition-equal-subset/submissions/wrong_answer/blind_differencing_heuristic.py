# The two largest numbers are replaced by their difference again and again, a heuristic that can miss an equal division.
# zh: 反复用两个最大数之差代替它们，这种启发式可能漏掉均分方案。
import heapq


def partition_equal_subset(nums):
    heap = [-x for x in nums]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, a - b)
    return heap[0] == 0
