# Wraps a lazy merge around the one before for each list, so that the generators are nested too deep.
# zh: 每个链表都在之前的惰性合并外再套一层，生成器嵌套过深。
import heapq


def values(node):
    while node:
        yield node.val
        node = node.next


def merge_k_lists(lists):
    merged = iter(())
    for head in lists:
        merged = heapq.merge(merged, values(head))
    dummy = tail = ListNode(0)
    for value in merged:
        tail.next = ListNode(value)
        tail = tail.next
    return dummy.next
