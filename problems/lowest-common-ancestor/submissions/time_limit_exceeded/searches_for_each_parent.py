# Searches the tree from the root for the parent of each node on the way up: O(nodes · levels).
# zh: 向上爬时，每一步都从根开始寻找父节点：O(节点数 · 层数)。
def lowest_common_ancestor(root, p, q):
    def parent_of(wanted):
        stack = [root]
        while stack:
            node = stack.pop()
            for child in (node.left, node.right):
                if child:
                    if child is wanted:
                        return node
                    stack.append(child)

    ancestors = {p}
    while p is not root:
        p = parent_of(p)
        ancestors.add(p)
    while q not in ancestors:
        q = parent_of(q)
    return q
