"""Two pointers n nodes apart, behind a dummy node: one pass, O(length) time and O(1) memory."""


def remove_nth_from_end(head, n):
    dummy = ListNode(next=head)
    ahead = before = dummy
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead, before = ahead.next, before.next
    before.next = before.next.next
    return dummy.next
