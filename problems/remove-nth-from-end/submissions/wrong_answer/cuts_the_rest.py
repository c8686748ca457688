# Ends the list before the removed node, so that all nodes behind it are lost.
# zh: 在被删节点之前截断了链表，之后的节点全部丢失。
def remove_nth_from_end(head, n):
    dummy = ahead = before = ListNode(next=head)
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead, before = ahead.next, before.next
    before.next = None
    return dummy.next
