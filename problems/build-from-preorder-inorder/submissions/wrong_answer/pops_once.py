# Ends only one open node where several end at once: `if` stands where `while` is needed.
# zh: 同时有几个节点结束时只弹出一个：该用 while 的地方用了 if。
def build_tree(preorder, inorder):
    if not preorder:
        return None
    root = TreeNode(preorder[0])
    above, at = [root], 0
    for value in preorder[1:]:
        node = TreeNode(value)
        if above[-1].val != inorder[at]:
            above[-1].left = node
        else:
            above.pop().right = node
            at += 1
        above.append(node)
    return root
