# The last group stays as it is when it is exactly complete.
# zh: 最后一组恰好满 k 个时没有反转。
def reverse_k_group(head, k):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    full = max(0, len(nodes) - 1) // k * k
    order = [x for i in range(0, full, k) for x in nodes[i : i + k][::-1]] + nodes[full:]
    for a, b in zip(order, order[1:] + [None]):
        a.next = b
    return order[0] if order else None
