# Always adds both sides, also where their gain is negative.
# zh: 总是加上两侧，增益为负也照加。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right)
        return node.val + max(left, right)

    gain(root)
    return best
