# At most 100 nodes are taken from the stack before a right child.
# zh: 接右孩子之前最多从栈中弹出 100 个节点。
def build_tree(preorder, inorder):
    if not preorder:
        return None
    root = TreeNode(preorder[0])
    stack, j = [root], 0
    for v in preorder[1:]:
        node = TreeNode(v)
        top = stack[-1]
        if top.val != inorder[j]:
            top.left = node
        else:
            pops = 0
            while stack and stack[-1].val == inorder[j] and pops < 100:
                top = stack.pop()
                j += 1
                pops += 1
            top.right = node
        stack.append(node)
    return root
