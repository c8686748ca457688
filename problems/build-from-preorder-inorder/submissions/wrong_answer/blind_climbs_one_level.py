# Climbs at most one level before it attaches a right child.
# zh: 挂右孩子之前最多只向上走一层。
def build_tree(preorder, inorder):
    root, stack, i = None, [], 0
    for value in preorder:
        node, parent = TreeNode(value), None
        if stack and stack[-1].val == inorder[i]:
            parent = stack.pop()
            i += 1
        if parent:
            parent.right = node
        elif stack:
            stack[-1].left = node
        stack.append(node)
        root = root or node
    return root
