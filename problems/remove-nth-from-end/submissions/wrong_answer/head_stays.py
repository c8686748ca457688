# Starts at the head without a dummy node, and leaves the list as it is when the head should go.
# zh: 没有哑节点，从头节点出发，要删头节点时什么也没做。
def remove_nth_from_end(head, n):
    ahead = before = head
    for _ in range(n):
        ahead = ahead.next
    if ahead is None:
        return head
    while ahead.next:
        ahead, before = ahead.next, before.next
    before.next = before.next.next
    return head
