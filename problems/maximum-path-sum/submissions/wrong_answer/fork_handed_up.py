# Hands both sides up to the parent, so that the path forks.
# zh: 把两侧一起返回给父节点，路径出现了分叉。
def max_path_sum(root):
    best = root.val

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        total = node.val + gain(node.left) + gain(node.right)
        best = max(best, total)
        return max(0, total)

    gain(root)
    return best
