# Climbs from both nodes at the same time without bringing them to one depth first.
# zh: 没有先对齐深度，就让两个节点同时向上爬。
def lowest_common_ancestor(root, p, q):
    parent = {}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                stack.append(child)
    while p is not q:
        p, q = parent[p], parent[q]
    return p
