# Replaces the top of the heap by every number, also by smaller ones.
# zh: 不管大小，每个数都替换堆顶，较小的数也进了堆。
def find_kth_largest(nums, k):
    heap = nums[:k]
    heapq.heapify(heap)
    for num in nums[k:]:
        heapq.heapreplace(heap, num)
    return heap[0]
