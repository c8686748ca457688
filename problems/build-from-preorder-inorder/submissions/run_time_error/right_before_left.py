# Builds the right subtree before the left one, though the preorder list holds the left one first.
# zh: 先构造右子树，而前序序列中左子树在前。
def build_tree(preorder, inorder):
    place = {value: at for at, value in enumerate(inorder)}
    values = iter(preorder)

    def build(low, high):
        if low >= high:
            return None
        node = TreeNode(next(values))
        at = place[node.val]
        node.right = build(at + 1, high)
        node.left = build(low, at)
        return node

    return build(0, len(inorder))
