# For each level, the tree is walked down from the root anew.
# zh: 每一层都从根重新往下走。
def level_order(root):
    def height(node):
        return 0 if node is None else 1 + max(height(node.left), height(node.right))

    def collect(node, depth, out):
        if node is None:
            return
        if depth == 0:
            out.append(node.val)
        else:
            collect(node.left, depth - 1, out)
            collect(node.right, depth - 1, out)

    res = []
    for d in range(height(root)):
        level = []
        collect(root, d, level)
        res.append(level)
    return res
