# The list of levels is a default argument and keeps the levels of an earlier call.
# zh: 层列表是默认参数，会留下上一次调用的结果。
def level_order(root, levels=[], depth=0):  # noqa: B006  # the fault to be caught
    if root:
        if depth == len(levels):
            levels.append([])
        levels[depth].append(root.val)
        level_order(root.left, levels, depth + 1)
        level_order(root.right, levels, depth + 1)
    return levels
