# The list is walked to its end for each node, which is too slow.
# zh: 每取一个结点都走到链表末尾，太慢。
def reverse_list(head):
    start = tail = ListNode()
    while head:
        before, node = None, head
        while node.next:
            before, node = node, node.next
        tail.next = tail = node
        if before is None:
            break
        before.next = None
    return start.next
