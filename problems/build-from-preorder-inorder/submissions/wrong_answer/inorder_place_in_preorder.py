# Uses the place in the whole inorder list as the size of the left subtree, although the part may begin later.
# zh: 把中序中的绝对位置当作左子树大小，只有区间从 0 开始时才对。
def build_tree(preorder, inorder):
    place = {value: at for at, value in enumerate(inorder)}

    def build(pre, low, high):
        if low >= high or pre >= len(preorder):
            return None
        at = place[preorder[pre]]
        return TreeNode(preorder[pre], build(pre + 1, low, at), build(pre + 1 + at, at + 1, high))

    return build(0, 0, len(inorder))
