# Has room for 1000 levels only.
# zh: 只给 1000 层留了空间。
def zigzag_level_order(root):
    levels = [[] for _ in range(1000)]
    stack = [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if node:
            levels[depth].append(node.val)
            stack.append((node.right, depth + 1))
            stack.append((node.left, depth + 1))
    return [v[::-1] if d % 2 else v for d, v in enumerate(levels) if v]
