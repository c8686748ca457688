# Walks from the head again for each node: O(n²).
# zh: 对每个节点都从头再走一遍：O(n²)。
def list_cycle_start(head):
    node, steps = head, 0
    while node:
        earlier = head
        for _ in range(steps):
            if earlier is node:
                return node
            earlier = earlier.next
        node, steps = node.next, steps + 1
    return None
