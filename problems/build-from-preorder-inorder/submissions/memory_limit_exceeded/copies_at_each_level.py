# Copies the parts of both lists for each call, and all calls above still hold theirs: O(n · levels) memory.
# zh: 每次调用都复制两个列表的一部分，上层调用也各持一份：内存 O(n · 层数)。
def build_tree(preorder, inorder):
    if not preorder:
        return None
    at = inorder.index(preorder[0])
    left = build_tree(preorder[1 : at + 1], inorder[:at])
    return TreeNode(preorder[0], left, build_tree(preorder[at + 1 :], inorder[at + 1 :]))
