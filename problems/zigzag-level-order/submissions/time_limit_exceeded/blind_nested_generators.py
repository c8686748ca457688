# Hands each value up through one generator per level: O(nodes × levels) if most nodes lie deep.
# zh: 每个值都要逐层经过生成器向上传递：大多数节点很深时为 O(节点数 × 层数)。
def walk(node, depth):
    if node:
        yield depth, node.val
        yield from walk(node.left, depth + 1)
        yield from walk(node.right, depth + 1)


def zigzag_level_order(root):
    levels = []
    for depth, value in walk(root, 0):
        if depth == len(levels):
            levels.append([])
        levels[depth].append(value)
    return [v[::-1] if d % 2 else v for d, v in enumerate(levels)]
