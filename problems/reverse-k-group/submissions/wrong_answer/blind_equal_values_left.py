# Leaves a group of more than 50 nodes alone if its first and last value are equal.
# zh: 一组超过 50 个节点且首尾值相等时，不翻转这一组。
def reverse_k_group(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    out = []
    for i in range(0, len(nodes), k):
        g = nodes[i : i + k]
        if len(g) == k and not (k > 50 and g[0].val == g[-1].val):
            g.reverse()
        out += g
    for a, b in zip(out, out[1:] + [None]):
        a.next = b
    return out[0] if out else None
