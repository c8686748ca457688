# Repeated values within a level are dropped.
# zh: 同一层中重复的值只留一个。
def level_order(root):
    levels, row = [], [root] if root else []
    while row:
        levels.append(list(dict.fromkeys(node.val for node in row)))
        row = [child for node in row for child in (node.left, node.right) if child]
    return levels
