# Enqueues the right child before the left one, so that every level comes out mirrored.
# zh: 先让右孩子入队，每一层的结果都左右颠倒。
def level_order(root):
    result = []
    level = [root] if root else []
    while level:
        result.append([node.val for node in level])
        level = [child for node in level for child in (node.right, node.left) if child]
    return result
