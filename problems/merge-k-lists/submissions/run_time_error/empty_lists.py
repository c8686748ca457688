# Reads the value of an empty list.
# zh: 读取了空链表的值。
import heapq


def merge_k_lists(lists):
    heap = [(head.val, index, head) for index, head in enumerate(lists)]
    heapq.heapify(heap)
    last = first = ListNode()
    while heap:
        _, index, node = heapq.heappop(heap)
        last.next = last = node
        if node.next:
            heapq.heappush(heap, (node.next.val, index, node.next))
    return first.next
