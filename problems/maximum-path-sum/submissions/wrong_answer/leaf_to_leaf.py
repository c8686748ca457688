# Considers only paths from leaf to leaf.
# zh: 只考虑从叶子到叶子的路径。
def max_path_sum(root):
    best = -math.inf

    def gain(node):
        nonlocal best
        if node is None:
            return -math.inf
        left, right = gain(node.left), gain(node.right)
        if node.left and node.right:
            best = max(best, node.val + left + right)
        return node.val + max(left, right) if node.left or node.right else node.val

    down = gain(root)
    return best if best > -math.inf else down
