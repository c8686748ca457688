# A path may branch at the root only; elsewhere it goes straight down.
# zh: 只允许路径在根处分叉，其余地方只能一路向下。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if not node:
            return 0
        total = node.val + max(gain(node.left), gain(node.right), 0)
        best = max(best, total)
        return total

    over = gain(root)
    both = root.val + sum(max(0, gain(child)) for child in (root.left, root.right))
    return max(best, over, both)
