# Returns the node before the removed one instead of the head.
# zh: 返回了被删节点的前一个节点，而不是头节点。
def remove_nth_from_end(head, n):
    dummy = ahead = before = ListNode(next=head)
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead, before = ahead.next, before.next
    before.next = before.next.next
    return before if before is not dummy else dummy.next
