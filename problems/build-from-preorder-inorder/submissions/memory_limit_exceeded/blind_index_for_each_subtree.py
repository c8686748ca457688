# Builds the index of the inorder values again for each subtree.
# zh: 为每棵子树重新建立中序值的索引。
def build_tree(preorder, inorder):
    def build(start, low, high):
        if low == high:
            return None
        where = {inorder[i]: i for i in range(low, high)}
        middle = where[preorder[start]]
        return TreeNode(
            preorder[start],
            build(start + 1, low, middle),
            build(start + 1 + middle - low, middle + 1, high),
        )

    return build(0, 0, len(inorder))
