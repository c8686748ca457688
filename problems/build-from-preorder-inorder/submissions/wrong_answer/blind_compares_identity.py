# Compares numbers by is, which holds for small integers only.
# zh: 用 is 比较数值，只对较小的整数成立。
def build_tree(preorder, inorder):
    root, stack, i = None, [], 0
    for value in preorder:
        node, parent = TreeNode(value), None
        while stack and stack[-1].val is inorder[i]:
            parent = stack.pop()
            i += 1
        if parent:
            parent.right = node
        elif stack:
            stack[-1].left = node
        stack.append(node)
        root = root or node
    return root
