# Stops at a node without a left subtree and loses its right one.
# zh: 遇到没有左子树的节点就停下，丢掉了它的右子树。
def build_tree(preorder, inorder):
    if not preorder:
        return None
    at = inorder.index(preorder[0])
    node = TreeNode(preorder[0])
    if at:
        node.left = build_tree(preorder[1 : at + 1], inorder[:at])
        node.right = build_tree(preorder[at + 1 :], inorder[at + 1 :])
    return node
