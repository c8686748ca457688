# Each level takes two calls, so that 5000 levels exceed the recursion limit.
# zh: 每层要两次函数调用，5000 层就超过递归深度上限。
def max_path_sum(root):
    best = root.val

    def positive(node):
        return max(0, gain(node)) if node else 0

    def gain(node):
        nonlocal best
        left, right = positive(node.left), positive(node.right)
        best = max(best, node.val + left + right)
        return node.val + max(left, right)

    gain(root)
    return best
