from heapq import heapify, heapreplace


def find_kth_largest(nums, k):
    """Keep the k largest numbers in a min-heap, whose top is the smallest of them: O(n log k) time, O(k) memory."""
    heap = nums[:k]
    heapify(heap)
    for num in nums[k:]:
        if num > heap[0]:
            heapreplace(heap, num)
    return heap[0]
