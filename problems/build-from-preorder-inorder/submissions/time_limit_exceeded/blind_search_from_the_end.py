# The root is searched from the end of the range.
# zh: 从区间末尾线性查找根。
def build_tree(preorder, inorder):
    where = {v: i for i, v in enumerate(inorder)}
    at = 0

    def build(lo, hi):
        nonlocal at
        if lo >= hi:
            return None
        node = TreeNode(preorder[at])
        at += 1
        i = hi - 1
        while inorder[i] != node.val:
            i -= 1
        node.left = build(lo, i)
        node.right = build(i + 1, hi)
        return node

    return build(0, len(inorder))
