# Sorts in descending order, because the heap holds negated values.
# zh: 堆里存的是相反数，结果按降序排列。
import heapq


def merge_k_lists(lists):
    heap = [(-head.val, index, head) for index, head in enumerate(lists) if head]
    heapq.heapify(heap)
    last = first = ListNode()
    while heap:
        _, index, node = heapq.heappop(heap)
        last.next = last = ListNode(node.val)
        if node.next:
            heapq.heappush(heap, (-node.next.val, index, node.next))
    return first.next
