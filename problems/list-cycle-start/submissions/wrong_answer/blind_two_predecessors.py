# The node with two predecessors is sought, but a cycle through the head has none.
# zh: 寻找有两个前驱的节点，但从头节点开始的环没有这样的节点。
def list_cycle_start(head):
    before = {}
    node, last = head, None
    while node is not None:
        if id(node) in before:
            return node if before[id(node)] is not None else None
        before[id(node)] = last
        last, node = node, node.next
    return None
