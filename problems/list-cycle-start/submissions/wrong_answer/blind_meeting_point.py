# The node at which the two pointers meet is returned, which lies somewhere on the cycle.
# zh: 返回快慢指针相遇的结点，它只是环上的某一处。
def list_cycle_start(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return slow
    return None
