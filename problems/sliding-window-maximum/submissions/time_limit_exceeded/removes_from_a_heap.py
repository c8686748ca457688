# Searches the heap for the leaving number and rebuilds it at each step.
# zh: 每一步都在堆中查找要移除的数，再重新建堆。
def max_sliding_window(nums, k):
    heap = [-num for num in nums[:k]]
    heapq.heapify(heap)
    maxima = [-heap[0]]
    for index in range(k, len(nums)):
        heap.remove(-nums[index - k])
        heap.append(-nums[index])
        heapq.heapify(heap)
        maxima.append(-heap[0])
    return maxima
