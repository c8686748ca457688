# Lifts the deeper node by at most 4095 levels.
# zh: 倍增时最多只能上升 4095 层。
def lowest_common_ancestor(root, p, q):
    up, depth, stack = {root: root}, {root: 0}, [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                up[child] = node
                depth[child] = depth[node] + 1
                stack.append(child)
    if depth[p] < depth[q]:
        p, q = q, p
    gap = depth[p] - depth[q]
    for b in range(12):
        if gap >> b & 1:
            for _ in range(1 << b):
                p = up[p]
    while p is not q:
        p, q = up[p], up[q]
    return p
