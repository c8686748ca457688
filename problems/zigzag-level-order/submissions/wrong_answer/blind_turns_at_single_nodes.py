# Does not change the direction after a level with a single node below the root.
# zh: 根以下只有一个节点的层之后没有改变方向。
def zigzag_level_order(root):
    levels, level, forward = [], [root] if root else [], True
    while level:
        values = [node.val for node in level]
        levels.append(values if forward else values[::-1])
        if len(level) > 1 or level[0] is root:
            forward = not forward
        level = [c for node in level for c in (node.left, node.right) if c]
    return levels
