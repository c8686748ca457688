# Goes on only while the leftmost node has a left child, as if the tree were perfect.
# zh: 只有最左边的节点还有左孩子时才继续往下走，等于假定这是一棵满二叉树。
def zigzag_level_order(root):
    result = []
    level = [root] if root else []
    while level:
        values = [node.val for node in level]
        result.append(values[::-1] if len(result) % 2 else values)
        if level[0].left is None:
            break
        level = [child for node in level for child in (node.left, node.right) if child]
    return result
