# Keeps the pointers n + 1 nodes apart and removes the node before the wanted one.
# zh: 两个指针相隔 n + 1 步，删掉了待删节点的前一个。
def remove_nth_from_end(head, n):
    dummy = ahead = before = ListNode(next=head)
    for _ in range(n + 1):
        if ahead.next:
            ahead = ahead.next
    while ahead.next:
        ahead, before = ahead.next, before.next
    before.next = before.next.next
    return dummy.next
