# Gives [[]] for an empty tree: no node means no level, so the answer is [].
# zh: 空树返回了 [[]]：没有节点就没有层，答案应为 []。
def level_order(root):
    if root is None:
        return [[]]
    result = []
    level = [root]
    while level:
        values = [node.val for node in level]
        result.append(values)
        level = [child for node in level for child in (node.left, node.right) if child]
    return result
