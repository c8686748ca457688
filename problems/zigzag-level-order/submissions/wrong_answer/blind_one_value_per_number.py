# Writes a value that repeats within a level only once.
# zh: 同一层中重复的值只写一次。
def zigzag_level_order(root):
    levels, level = [], [root] if root else []
    while level:
        values = list(dict.fromkeys(node.val for node in level))
        levels.append(values[::-1] if len(levels) % 2 else values)
        level = [c for node in level for c in (node.left, node.right) if c]
    return levels
