# Hangs each new value to the right of the value before it.
# zh: 每个新值都挂在前一个值的右边。
def build_tree(preorder, inorder):
    node = None
    for value in reversed(preorder):
        node = TreeNode(value, None, node)
    return node
