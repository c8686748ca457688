# Stores the whole path from the root to each node: O(nodes · levels) memory.
# zh: 为每个节点都保存从根出发的完整路径：内存 O(节点数 · 层数)。
def lowest_common_ancestor(root, p, q):
    paths = {}
    stack = [(root, [])]
    while stack:
        node, above = stack.pop()
        paths[node.val] = [*above, node.val]
        stack += [(child, paths[node.val]) for child in (node.left, node.right) if child]
    return [one for one, other in zip(paths[p], paths[q]) if one == other][-1]
