# The gains of a subtree are computed anew at each node, which is too slow for a deep tree.
# zh: 在每个结点重新计算子树的贡献，树很深时超时。
def max_path_sum(root):
    def gain(node):
        return max(0, node.val + max(gain(node.left), gain(node.right))) if node else 0

    best, todo = root.val, [root]
    while todo:
        node = todo.pop()
        best = max(best, node.val + gain(node.left) + gain(node.right))
        todo += [child for child in (node.left, node.right) if child]
    return best
