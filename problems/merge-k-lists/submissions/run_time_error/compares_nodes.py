# Compares nodes where values are equal.
# zh: 值相等时比较了节点本身。
import heapq


def merge_k_lists(lists):
    heap = [(head.val, head) for head in lists if head]
    heapq.heapify(heap)
    last = first = ListNode()
    while heap:
        _, node = heapq.heappop(heap)
        last.next = last = node
        if node.next:
            heapq.heappush(heap, (node.next.val, node.next))
    return first.next
