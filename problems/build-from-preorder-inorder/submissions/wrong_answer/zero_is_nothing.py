# Takes the value 0 for no node.
# zh: 把值 0 当成了没有节点。
def build_tree(preorder, inorder):
    if not preorder or not preorder[0]:
        return None
    at = inorder.index(preorder[0])
    left = build_tree(preorder[1 : at + 1], inorder[:at])
    return TreeNode(preorder[0], left, build_tree(preorder[at + 1 :], inorder[at + 1 :]))
