# Returns the old head even if the head itself was removed.
# zh: 头节点已被删除，却仍返回原来的头节点。
def remove_nth_from_end(head, n):
    ahead = before = ListNode(next=head)
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead, before = ahead.next, before.next
    before.next = before.next.next
    return head
