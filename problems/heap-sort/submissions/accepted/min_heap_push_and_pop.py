def heap_sort(nums):
    """Push every number onto a min-heap, letting it rise, and pop them all again."""
    heap = []
    for num in nums:
        heap.append(num)
        at = len(heap) - 1
        while at and heap[(at - 1) // 2] > num:
            heap[at] = heap[(at - 1) // 2]
            at = (at - 1) // 2
        heap[at] = num
    ordered = []
    while heap:
        ordered.append(heap[0])
        num, at = heap.pop(), 0
        while 2 * at + 1 < len(heap):
            child = 2 * at + 1
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if heap[child] >= num:
                break
            heap[at] = heap[child]
            at = child
        if heap:
            heap[at] = num
    return ordered
