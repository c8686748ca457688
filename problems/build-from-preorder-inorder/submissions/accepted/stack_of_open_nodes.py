# Without recursion: a stack of the nodes whose right subtree is still open; the inorder list tells when they end.
def build_tree(preorder, inorder):
    root = None
    above = []
    ended = 0
    for value in preorder:
        node = TreeNode(value)
        parent = None
        while above and above[-1].val == inorder[ended]:
            parent = above.pop()
            ended += 1
        if parent:
            parent.right = node
        elif above:
            above[-1].left = node
        else:
            root = node
        above.append(node)
    return root
