from heapq import heappush, heapreplace


def top_k_frequent(nums, k):
    """Count by hand, and keep the k largest pairs of count and value in a min-heap: O(n log k) time."""
    counts = {}
    for num in nums:
        counts[num] = counts.get(num, 0) + 1
    heap = []
    for value, count in counts.items():
        if len(heap) < k:
            heappush(heap, (count, value))
        elif heap[0][0] < count:
            heapreplace(heap, (count, value))
    return [value for _, value in heap]
