# Packs value and list number into one integer with room for 1000 lists only.
# zh: 把值与链表序号压进一个整数，却只给序号留了 1000 个位置。
import heapq


def merge_k_lists(lists):
    heads = list(lists)
    heap = [node.val * 1000 + i for i, node in enumerate(heads) if node]
    heapq.heapify(heap)
    dummy = tail = ListNode(0)
    while heap:
        i = heapq.heappop(heap) % 1000
        node = heads[i]
        if node is None:
            continue
        tail.next = node
        tail = node
        heads[i] = node.next
        if node.next:
            heapq.heappush(heap, node.next.val * 1000 + i)
    tail.next = None
    return dummy.next
