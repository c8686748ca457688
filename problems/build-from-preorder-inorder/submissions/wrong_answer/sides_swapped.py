# Hangs the left part to the right and the right part to the left.
# zh: 左右子树接反了。
def build_tree(preorder, inorder):
    place = {value: at for at, value in enumerate(inorder)}

    def build(pre, low, high):
        if low >= high:
            return None
        at = place[preorder[pre]]
        left = build(pre + 1, low, at)
        right = build(pre + 1 + at - low, at + 1, high)
        return TreeNode(preorder[pre], right, left)

    return build(0, 0, len(inorder))
