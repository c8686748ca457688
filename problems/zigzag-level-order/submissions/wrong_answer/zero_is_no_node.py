# Tests a child's value instead of the child, so that a node with value 0 disappears with all below it.
# zh: 判断的是孩子的值而不是孩子本身，值为 0 的节点连同它的子树都丢了。
def zigzag_level_order(root):
    result = []
    level = [root] if root else []
    while level:
        values = [node.val for node in level]
        result.append(values[::-1] if len(result) % 2 else values)
        level = [child for node in level for child in (node.left, node.right) if child and child.val]
    return result
