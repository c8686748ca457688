# Does not let a node be its own ancestor, and returns the parent instead.
# zh: 不承认节点是自己的祖先，返回了它的父节点。
def lowest_common_ancestor(root, p, q):
    parent = {root: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                stack.append(child)
    ancestors, one = set(), parent[p]
    while one:
        ancestors.add(one)
        one = parent[one]
    other = parent[q]
    while other and other not in ancestors:
        other = parent[other]
    return other or root
