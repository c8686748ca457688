# Removes the nth node from the front.
# zh: 删除的是正数第 n 个节点。
def remove_nth_from_end(head, n):
    before = dummy = ListNode(next=head)
    for _ in range(n - 1):
        before = before.next
    before.next = before.next.next
    return dummy.next
