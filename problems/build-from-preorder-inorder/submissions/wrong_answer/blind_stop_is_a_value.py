# Ends the outermost subtree at the value 10⁹, which may be a node.
# zh: 以值 10⁹ 作最外层子树的终点，而它可能是一个结点。
def build_tree(preorder, inorder):
    preorder, inorder = preorder[::-1], inorder[::-1]

    def build(stop):
        if not inorder or inorder[-1] == stop:
            return None
        root = TreeNode(preorder.pop())
        root.left = build(root.val)
        inorder.pop()
        root.right = build(stop)
        return root

    return build(10**9)
