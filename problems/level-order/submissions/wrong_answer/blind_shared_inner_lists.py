# The levels are one list that occurs many times.
# zh: 各层其实是同一个列表的多次引用。
def level_order(root):
    nodes = []
    stack = [(root, 0)]
    height = 0
    while stack:
        node, d = stack.pop()
        if node is None:
            continue
        nodes.append((d, node.val))
        height = max(height, d + 1)
        stack.append((node.right, d + 1))
        stack.append((node.left, d + 1))
    levels = [[]] * height
    for d, v in nodes:
        levels[d].append(v)
    return levels
