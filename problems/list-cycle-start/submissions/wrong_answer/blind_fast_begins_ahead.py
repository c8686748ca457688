# The fast pointer begins one node ahead, so that the meeting point is off by one for the second phase.
# zh: 快指针提前一步出发，第二阶段的起点就差了一个结点。
def list_cycle_start(head):
    if not head:
        return None
    slow, fast, steps = head, head.next, 0
    while fast and fast.next and slow is not fast:
        slow, fast = slow.next, fast.next.next
    if not fast or not fast.next:
        return None
    while head is not slow and steps < 200_000:
        head, slow, steps = head.next, slow.next, steps + 1
    return head
