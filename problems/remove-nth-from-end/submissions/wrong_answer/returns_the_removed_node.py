# Returns the removed node with what follows it.
# zh: 返回了被删除的节点及其后的部分。
def remove_nth_from_end(head, n):
    ahead = before = ListNode(next=head)
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead, before = ahead.next, before.next
    removed = before.next
    before.next = removed.next
    return removed
