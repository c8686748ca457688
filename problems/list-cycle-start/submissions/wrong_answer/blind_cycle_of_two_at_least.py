# A node that leads to itself is not taken for a cycle.
# zh: 指向自己的结点没有被当作环。
def list_cycle_start(head):
    seen = set()
    while head:
        if head in seen:
            return head
        seen.add(head)
        if head.next is head:
            return None
        head = head.next
    return None
