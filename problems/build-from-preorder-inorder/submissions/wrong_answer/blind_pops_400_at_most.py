# Uses a stack, and pops at most 400 nodes before it attaches a right child.
# zh: 用栈构造，接右孩子之前最多弹出 400 个节点。
def build_tree(preorder, inorder):
    if not preorder:
        return None
    root = TreeNode(preorder[0])
    stack, i = [root], 0
    for v in preorder[1:]:
        node = stack[-1]
        if node.val != inorder[i]:
            node.left = TreeNode(v)
            stack.append(node.left)
        else:
            pops = 0
            while stack and stack[-1].val == inorder[i] and pops < 400:
                node = stack.pop()
                i += 1
                pops += 1
            node.right = TreeNode(v)
            stack.append(node.right)
    return root
