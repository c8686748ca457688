# Treats a negative node as a wall that no path crosses.
# zh: 把负数节点当成墙，不让路径穿过。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        if node.val < 0:
            best = max(best, node.val)
            return 0
        best = max(best, node.val + left + right)
        return node.val + max(left, right)

    gain(root)
    return best
