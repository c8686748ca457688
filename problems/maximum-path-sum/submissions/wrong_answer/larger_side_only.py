# Joins only the larger of the two sides at the highest node.
# zh: 在最高的节点只接上了较大的一侧。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        side = max(gain(node.left), gain(node.right))
        best = max(best, node.val + side)
        return max(0, node.val + side)

    gain(root)
    return best
