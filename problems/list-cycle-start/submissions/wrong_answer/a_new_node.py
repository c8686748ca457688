# Returns a new node with the same value.
# zh: 返回了一个值相同的新节点。
def list_cycle_start(head):
    slow = quick = head
    while quick and quick.next:
        slow, quick = slow.next, quick.next.next
        if slow is quick:
            slow = head
            while slow is not quick:
                slow, quick = slow.next, quick.next
            return ListNode(slow.val, slow.next)
    return None
