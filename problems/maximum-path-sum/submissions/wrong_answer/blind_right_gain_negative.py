# A negative gain of the right child is dropped on the way up, but not in the path that turns at the node.
# zh: 右子节点的负增益在向上传递时舍去，但在该节点转弯的路径中没有舍去。
def max_path_sum(root):
    best = float("-inf")

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left = max(gain(node.left), 0)
        right = gain(node.right)
        best = max(best, node.val + left + right)
        return node.val + max(left, right, 0)

    gain(root)
    return best
