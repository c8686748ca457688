# The values are remembered and not the nodes, so that a repeated value is taken for the start.
# zh: 记住的是值而不是结点，重复的值被当成环的起点。
def list_cycle_start(head):
    seen = set()
    while head:
        if head.val in seen:
            return head
        seen.add(head.val)
        head = head.next
    return None
