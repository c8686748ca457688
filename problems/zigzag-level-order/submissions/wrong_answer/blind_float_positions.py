# Sorts each level by a horizontal position kept as a float, which is no longer exact on deep levels.
# zh: 用浮点数保存横向位置并据此排序，层数很深时位置不再精确。
def zigzag_level_order(root):
    levels, level = [], [(0.5, root.val, root)] if root else []
    while level:
        level.sort(key=lambda item: item[:2], reverse=len(levels) % 2 == 1)
        levels.append([value for _, value, _ in level])
        width = 0.25 * 0.5 ** (len(levels) - 1)
        below = []
        for x, _, node in level:
            if node.left:
                below.append((x - width, node.left.val, node.left))
            if node.right:
                below.append((x + width, node.right.val, node.right))
        level = below
    return levels
