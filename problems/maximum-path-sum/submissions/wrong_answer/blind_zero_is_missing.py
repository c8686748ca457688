# A node with the value 0 is taken for a missing one.
# zh: 值为 0 的结点被当作不存在。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if not node or not node.val and node is not root:
            return 0
        left, right = max(gain(node.left), 0), max(gain(node.right), 0)
        best = max(best, node.val + left + right)
        return node.val + max(left, right)

    gain(root)
    return best
