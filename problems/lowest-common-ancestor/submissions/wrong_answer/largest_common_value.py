# Takes the largest value among the common ancestors instead of the deepest one.
# zh: 在公共祖先中取了值最大的，而不是最深的。
def lowest_common_ancestor(root, p, q):
    parent = {root: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                stack.append(child)

    def ancestors(node):
        found = set()
        while node:
            found.add(node)
            node = parent[node]
        return found

    return max(ancestors(p) & ancestors(q), key=lambda node: node.val)
