# Reverses the list, removes the nth node from the front, and does not turn the list round again.
# zh: 反转链表后删除正数第 n 个，却没有再反转回来。
def remove_nth_from_end(head, n):
    turned = None
    while head:
        head.next, turned, head = turned, head, head.next
    before = dummy = ListNode(next=turned)
    for _ in range(n - 1):
        before = before.next
    before.next = before.next.next
    return dummy.next
