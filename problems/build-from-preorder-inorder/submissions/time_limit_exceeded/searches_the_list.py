# Searches the whole inorder list for each root: O(n²).
# zh: 为每个根都在整个中序序列中查找，复杂度 O(n²)。
def build_tree(preorder, inorder):
    values = iter(preorder)

    def build(low, high):
        if low >= high:
            return None
        node = TreeNode(next(values))
        at = inorder.index(node.val)
        node.left = build(low, at)
        node.right = build(at + 1, high)
        return node

    return build(0, len(inorder))
