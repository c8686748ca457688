"""A heap of the k heads; the index of the list breaks ties. O(N log k) time, O(k) memory."""

import heapq


def merge_k_lists(lists):
    heap = [(head.val, index, head) for index, head in enumerate(lists) if head]
    heapq.heapify(heap)
    last = first = ListNode()
    while heap:
        _, index, node = heap[0]
        last.next = last = node
        if node.next:
            heapq.heapreplace(heap, (node.next.val, index, node.next))
        else:
            heapq.heappop(heap)
    return first.next
