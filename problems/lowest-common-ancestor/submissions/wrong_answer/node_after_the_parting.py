# Returns the first node where the paths differ instead of the last one that they share.
# zh: 返回了路径开始不同的第一个节点，而不是最后一个相同的节点。
def lowest_common_ancestor(root, p, q):
    def path(node, wanted):
        if node is None:
            return []
        if node is wanted:
            return [node]
        rest = path(node.left, wanted) or path(node.right, wanted)
        return [node, *rest] if rest else []

    for one, other in zip(path(root, p), path(root, q)):
        if one is not other:
            return one
    return one
