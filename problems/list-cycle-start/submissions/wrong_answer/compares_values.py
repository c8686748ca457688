# Compares values instead of nodes.
# zh: 比较的是值而不是节点。
def list_cycle_start(head):
    slow = quick = head
    while quick and quick.next:
        slow, quick = slow.next, quick.next.next
        if quick and slow.val == quick.val:
            slow = head
            while slow.val != quick.val:
                slow, quick = slow.next, quick.next
            return slow
    return None
