# Collects the levels in a default argument, so that a second tree is added to the first.
# zh: 把各层收集在默认参数的列表中，第二棵树会累加到第一棵上。
def zigzag_level_order(root, depth=0, levels=[]):
    if root:
        if depth == len(levels):
            levels.append([])
        levels[depth].insert(0 if depth % 2 else len(levels[depth]), root.val)
        zigzag_level_order(root.left, depth + 1, levels)
        zigzag_level_order(root.right, depth + 1, levels)
    return levels
