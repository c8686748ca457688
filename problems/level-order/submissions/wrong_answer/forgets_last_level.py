# Appends a level only when the next one has nodes, so that the deepest level is missing.
# zh: 只有下一层还有节点时才把当前层加入答案，最深的一层因此丢失。
def level_order(root):
    result = []
    level = [root] if root else []
    while level:
        values = [node.val for node in level]
        level = [child for node in level for child in (node.left, node.right) if child]
        if level:
            result.append(values)
    return result
