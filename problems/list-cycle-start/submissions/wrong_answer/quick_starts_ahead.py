# Starts the quick pointer one node ahead, so the second walk misses the start by one.
# zh: 快指针领先一步出发，第二段行走因此错开一个节点。
def list_cycle_start(head):
    if head is None:
        return None
    slow, quick = head, head.next
    while slow is not quick:
        if quick is None or quick.next is None:
            return None
        slow, quick = slow.next, quick.next.next
    slow = head
    for _ in range(200_000):
        if slow is quick:
            return slow
        slow, quick = slow.next, quick.next
    return slow
