# Counts a negative node as 0, so that crossing it costs nothing.
# zh: 把负数节点按 0 计算，穿过它不花代价。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val, max(node.val, 0) + left + right if left or right else node.val)
        return max(0, node.val) + max(left, right)

    gain(root)
    return best
