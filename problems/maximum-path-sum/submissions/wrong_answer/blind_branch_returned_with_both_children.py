# The gain that is handed up includes both children, so that a path branches.
# zh: 向上返回的贡献包含了两个孩子，路径因此分叉。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if not node:
            return 0
        total = node.val + max(gain(node.left), 0) + max(gain(node.right), 0)
        best = max(best, total)
        return total

    gain(root)
    return best
