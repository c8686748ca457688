# Begins the right subtree one value too early in the preorder list.
# zh: 右子树在前序序列中的起点早了一个。
def build_tree(preorder, inorder):
    place = {value: at for at, value in enumerate(inorder)}

    def build(pre, low, high):
        if low >= high or not low <= place[preorder[pre]] < high:
            return None
        at = place[preorder[pre]]
        return TreeNode(preorder[pre], build(pre + 1, low, at), build(pre + at - low, at + 1, high))

    return build(0, 0, len(inorder))
