# Reads the nodes into a list, reverses its slices, and links the nodes again in their new order.
def reverse_k_group(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for start in range(0, len(nodes) - k + 1, k):
        nodes[start : start + k] = nodes[start : start + k][::-1]
    for node, after in zip(nodes, [*nodes[1:], None]):
        node.next = after
    return nodes[0] if nodes else None
