# Skips nodes with the value 0.
# zh: 跳过值为 0 的结点。
def build_tree(preorder, inorder):
    preorder = [value for value in preorder if value]
    inorder = [value for value in inorder if value]
    where = {value: i for i, value in enumerate(inorder)}

    def build(start, low, high):
        if low == high:
            return None
        middle = where[preorder[start]]
        return TreeNode(
            preorder[start],
            build(start + 1, low, middle),
            build(start + 1 + middle - low, middle + 1, high),
        )

    return build(0, 0, len(inorder))
