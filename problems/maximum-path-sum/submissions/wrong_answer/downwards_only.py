# Considers only paths that lead downwards, without a turn.
# zh: 只考虑一直向下、没有转弯的路径。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        total = node.val + max(0, gain(node.left), gain(node.right))
        best = max(best, total)
        return total

    gain(root)
    return best
