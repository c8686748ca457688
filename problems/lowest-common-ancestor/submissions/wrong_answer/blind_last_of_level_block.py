# Attaches every 4096th node in level order to the root.
# zh: 层序中每第 4096 个节点都被挂到根上。
def lowest_common_ancestor(root, p, q):
    up = {root: None}
    order = [root]
    for node in order:
        for child in (node.left, node.right):
            if child:
                up[child] = node if len(order) % 4096 else root
                order.append(child)
    seen = set()
    while p:
        seen.add(p)
        p = up[p]
    while q not in seen:
        q = up[q]
    return q
