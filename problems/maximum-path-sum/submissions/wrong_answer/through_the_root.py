# Considers only paths that have their highest point at the root.
# zh: 只考虑以根为最高点的路径。
def max_path_sum(root):
    def gain(node):
        return max(0, node.val + max(gain(node.left), gain(node.right))) if node else 0

    return root.val + gain(root.left) + gain(root.right)
