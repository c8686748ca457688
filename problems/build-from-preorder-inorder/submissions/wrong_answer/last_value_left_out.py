# Ends the right part one value too early.
# zh: 右半部分少取了最后一个值。
def build_tree(preorder, inorder):
    if not preorder:
        return None
    at = inorder.index(preorder[0])
    left = build_tree(preorder[1 : at + 1], inorder[:at])
    right = build_tree(preorder[at + 1 : -1], inorder[at + 1 : -1])
    return TreeNode(preorder[0], left, right)
