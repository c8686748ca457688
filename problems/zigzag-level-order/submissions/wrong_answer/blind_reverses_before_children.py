# Turns the level itself round before it collects the children, so that the next level is turned as well.
# zh: 先把当前层反转再收集子节点，下一层也随之反转。
def zigzag_level_order(root):
    levels, level = [], [root] if root else []
    while level:
        if len(levels) % 2:
            level.reverse()
        levels.append([node.val for node in level])
        level = [c for node in level for c in (node.left, node.right) if c]
    return levels
