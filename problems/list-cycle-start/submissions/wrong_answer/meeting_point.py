# Returns the node at which the two pointers meet.
# zh: 返回快慢指针的相遇点。
def list_cycle_start(head):
    slow = quick = head
    while quick and quick.next:
        slow, quick = slow.next, quick.next.next
        if slow is quick:
            return slow
    return None
