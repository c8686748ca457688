# A group is reversed by recursion over its nodes, so a large k exceeds the recursion limit.
# zh: 在组内按节点递归反转，k 很大时会超过递归深度限制。
def reverse_k_group(head, k):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next

    def backwards(i, j):
        return [] if i > j else [nodes[j], *([nodes[i]] if i == j - 1 else backwards(i, j - 1))]

    order = []
    for i in range(0, len(nodes) // k * k, k):
        order += backwards(i, i + k - 1)
    order += nodes[len(nodes) // k * k :]
    for a, b in zip(order, order[1:] + [None]):
        a.next = b
    return order[0] if order else None
