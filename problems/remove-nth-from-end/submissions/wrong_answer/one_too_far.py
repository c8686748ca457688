# Lets the first pointer run off the end, so that the second one stands on the node itself and removes the next one.
# zh: 前一个指针走出了末尾，后一个停在待删节点上，删掉了它的下一个。
def remove_nth_from_end(head, n):
    dummy = ahead = before = ListNode(next=head)
    for _ in range(n):
        ahead = ahead.next
    while ahead:
        ahead, before = ahead.next, before.next
    if before.next:
        before.next = before.next.next
    return dummy.next
