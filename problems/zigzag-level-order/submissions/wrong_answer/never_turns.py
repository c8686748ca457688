# Never turns: this is the plain level order, every level from left to right.
# zh: 从不换方向：这是普通的层序遍历，每一层都从左到右。
def zigzag_level_order(root):
    result = []
    level = [root] if root else []
    while level:
        result.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child]
    return result
