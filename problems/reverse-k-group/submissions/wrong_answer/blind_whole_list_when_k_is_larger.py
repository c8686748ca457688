# The list is reversed when k is larger than the number of nodes, because k is reduced to it.
# zh: k 大于节点数时被缩小到节点数，整个链表都反转了。
def reverse_k_group(head, k):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    k = min(k, len(nodes)) or 1
    full = len(nodes) // k * k
    order = [x for i in range(0, full, k) for x in nodes[i : i + k][::-1]] + nodes[full:]
    for a, b in zip(order, order[1:] + [None]):
        a.next = b
    return order[0] if order else None
