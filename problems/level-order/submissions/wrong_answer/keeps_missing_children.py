# Writes None into a level for each missing child of the level above.
# zh: 上一层每缺一个孩子，就在这一层里写入一个 None。
def level_order(root):
    result = []
    level = [root] if root else []
    while any(level):
        result.append([node.val if node else None for node in level])
        level = [child for node in level if node for child in (node.left, node.right)]
    return result
