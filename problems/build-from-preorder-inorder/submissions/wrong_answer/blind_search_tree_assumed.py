# Builds the search tree of the preorder and does not look at the inorder.
# zh: 按前序建二叉搜索树，完全不看中序。
def build_tree(preorder, inorder):
    root, stack = None, []
    for value in preorder:
        node, parent = TreeNode(value), None
        while stack and stack[-1].val < value:
            parent = stack.pop()
        if parent:
            parent.right = node
        elif stack:
            stack[-1].left = node
        stack.append(node)
        root = root or node
    return root
