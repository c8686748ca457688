# Keeps at most 10 000 numbers in the heap.
# zh: 堆里最多只留 10 000 个数。
import heapq


def find_kth_largest(nums, k):
    heap = []
    for num in nums:
        heapq.heappush(heap, num)
        if len(heap) > min(k, 10_000):
            heapq.heappop(heap)
    return heap[0]
