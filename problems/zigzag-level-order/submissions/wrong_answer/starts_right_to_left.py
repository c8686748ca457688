# Starts from right to left: the levels at odd depth keep their order and those at even depth are reversed.
# zh: 方向从右到左开始：深度为奇数的层保持原序，深度为偶数的层被反转，正好相反。
def zigzag_level_order(root):
    result = []
    level = [root] if root else []
    while level:
        values = [node.val for node in level]
        result.append(values if len(result) % 2 else values[::-1])
        level = [child for node in level for child in (node.left, node.right) if child]
    return result
