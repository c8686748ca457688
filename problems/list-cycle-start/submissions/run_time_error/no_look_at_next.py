# Follows two links without looking whether the first leads anywhere.
# zh: 没有检查第一个 next 是否为空就连走两步。
def list_cycle_start(head):
    slow = quick = head
    while quick:
        slow, quick = slow.next, quick.next.next
        if slow is quick:
            slow = head
            while slow is not quick:
                slow, quick = slow.next, quick.next
            return slow
    return None
