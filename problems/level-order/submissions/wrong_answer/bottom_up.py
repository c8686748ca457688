# Returns the levels from the bottom to the top (LeetCode 107 asks for that).
# zh: 自底向上返回各层，那是 LeetCode 107 的要求。
def level_order(root):
    result = []
    level = [root] if root else []
    while level:
        result.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child]
    return result[::-1]
