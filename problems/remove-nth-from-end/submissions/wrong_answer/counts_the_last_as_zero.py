# Counts the last node as number 0 from the end.
# zh: 把最后一个节点当作倒数第 0 个。
def remove_nth_from_end(head, n):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    del nodes[max(len(nodes) - 1 - n, 0)]
    for node, after in zip(nodes, [*nodes[1:], None]):
        node.next = after
    return nodes[0] if nodes else None
