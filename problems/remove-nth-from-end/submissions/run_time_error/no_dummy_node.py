# Uses no dummy node and runs over the end when the head should go.
# zh: 没有用哑节点，要删头节点时越过了末尾。
def remove_nth_from_end(head, n):
    ahead = before = head
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead, before = ahead.next, before.next
    before.next = before.next.next
    return head
