# Returns the last node of the cycle, which leads to its start.
# zh: 返回的是指向入口的最后一个节点。
def list_cycle_start(head):
    slow = quick = head
    while quick and quick.next:
        slow, quick = slow.next, quick.next.next
        if slow is quick:
            slow = head
            while slow is not quick:
                slow, quick = slow.next, quick.next
            last = slow
            while last.next is not slow:
                last = last.next
            return last
    return None
