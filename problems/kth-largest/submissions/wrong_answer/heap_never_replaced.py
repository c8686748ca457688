# Fills the heap with the first k numbers and never replaces its top.
# zh: 堆里只放了前 k 个数，之后从不替换。
def find_kth_largest(nums, k):
    heap = nums[:k]
    heapq.heapify(heap)
    return heap[0]
