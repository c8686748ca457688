# Returns the best downward sum of the root instead of the best sum found.
# zh: 返回的是从根向下的最大和，而不是找到的最优和。
def max_path_sum(root):
    def gain(node):
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        return node.val + max(0, left, right)

    return gain(root)
