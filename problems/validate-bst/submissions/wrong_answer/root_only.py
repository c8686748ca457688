# Compares all other nodes with the root only.
# zh: 只把其他所有节点与根比较。
def is_valid_bst(root):
    def values(node):
        return [*values(node.left), node.val, *values(node.right)] if node else []

    if root is None:
        return True
    return all(value < root.val for value in values(root.left)) and all(
        value > root.val for value in values(root.right)
    )
