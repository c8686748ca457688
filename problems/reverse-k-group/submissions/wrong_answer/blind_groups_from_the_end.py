# The groups are counted from the end, so the incomplete group is the first one.
# zh: 从末尾开始分组，不足 k 个的一组落在了开头。
def reverse_k_group(head, k):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    rest = len(nodes) % k
    order = nodes[:rest] + [x for i in range(rest, len(nodes), k) for x in nodes[i : i + k][::-1]]
    for a, b in zip(order, order[1:] + [None]):
        a.next = b
    return order[0] if order else None
