# Starts with zero when a tree has more than 64 nodes.
# zh: 节点多于 64 个时，最大值从零开始。
def max_path_sum(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack += [c for c in (node.left, node.right) if c]
    gain, best = {None: 0}, 0 if len(order) > 64 else -(10**18)
    for node in reversed(order):
        a, b = gain[node.left], gain[node.right]
        best = max(best, node.val + a + b)
        gain[node] = max(0, node.val + max(a, b))
    return best
