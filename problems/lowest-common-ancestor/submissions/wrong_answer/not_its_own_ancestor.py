# Does not let a node be its own ancestor, and returns the parent instead.
# zh: 不承认节点是自己的祖先，返回了它的父节点。
def lowest_common_ancestor(root, p, q):
    parent = {root.val: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child.val] = node.val
                stack.append(child)
    ancestors, one = set(), parent[p]
    while one is not None:
        ancestors.add(one)
        one = parent[one]
    other = parent[q]
    while other is not None and other not in ancestors:
        other = parent[other]
    return root.val if other is None else other
