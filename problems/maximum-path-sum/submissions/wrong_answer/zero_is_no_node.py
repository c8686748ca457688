# Tests a child's value instead of the child, so that what lies below a 0 is lost.
# zh: 判断的是孩子的值而不是孩子本身，值为 0 的节点以下全部丢失。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None or not node.val:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right)
        return max(0, node.val + max(left, right))

    gain(root)
    return best
