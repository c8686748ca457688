# Finds a cycle only if it leads back to the head.
# zh: 只能发现回到头节点的环。
def list_cycle_start(head):
    node, steps = head, 0
    while node and steps <= 100_000:
        node, steps = node.next, steps + 1
        if node is head:
            return head
    return None
