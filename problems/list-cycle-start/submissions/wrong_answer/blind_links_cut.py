# Each node that was visited is made to lead to itself, which destroys the list.
# zh: 走过的结点改为指向自己，链表被破坏。
def list_cycle_start(head):
    while head:
        after = head.next
        if after is head:
            return head
        head.next = head
        head = after
    return None
