# A child with a negative gain is added as well.
# zh: 孩子的贡献为负时仍被加了进来。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if not node:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right, node.val)
        return node.val + max(left, right)

    gain(root)
    return best
