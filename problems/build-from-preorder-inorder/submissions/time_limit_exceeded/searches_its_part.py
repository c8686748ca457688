# Searches only its own part of the inorder list, which is as slow where the root stands at the part's far end.
# zh: 只在自己的中序区间里查找，根位于区间末端时同样很慢。
def build_tree(preorder, inorder):
    values = iter(preorder)

    def build(low, high):
        if low >= high:
            return None
        node = TreeNode(next(values))
        at = low
        while inorder[at] != node.val:
            at += 1
        node.left = build(low, at)
        node.right = build(at + 1, high)
        return node

    return build(0, len(inorder))
