# In the heap a leaving number is marked by its value, which also marks its later copies.
# zh: 堆中按数值标记离开的数，后面相同的数也被当作已离开。
import heapq


def max_sliding_window(nums, k):
    heap, gone, out = [], set(), []
    for i, x in enumerate(nums):
        heapq.heappush(heap, -x)
        if i >= k:
            gone.add(nums[i - k])
        while -heap[0] in gone and len(heap) > 1:
            heapq.heappop(heap)
        if i >= k - 1:
            out.append(-heap[0])
    return out
