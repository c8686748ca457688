# Cuts every link behind itself, and leaves the list in pieces.
# zh: 边走边断开 next，链表被拆散。
def list_cycle_start(head):
    stop = ListNode()
    while head:
        if head.next is stop:
            return head
        following, head.next = head.next, stop
        head = following
    return None
