# Copies only the first node of the rest when a single list is left.
# zh: 只剩一个链表时，只复制了它剩余部分的第一个节点。
import heapq


def merge_k_lists(lists):
    heap = [(node.val, i, node) for i, node in enumerate(lists) if node]
    heapq.heapify(heap)
    dummy = tail = ListNode(0)
    while len(heap) > 1:
        value, i, node = heapq.heappop(heap)
        tail.next = ListNode(value)
        tail = tail.next
        if node.next:
            heapq.heappush(heap, (node.next.val, i, node.next))
    if heap:
        tail.next = ListNode(heap[0][0])
    return dummy.next
