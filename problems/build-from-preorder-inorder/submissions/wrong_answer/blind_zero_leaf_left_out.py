# A left child that is a leaf of value 0 is left out.
# zh: 值为 0 的左叶子被漏掉。
def build_tree(preorder, inorder):
    where = {v: i for i, v in enumerate(inorder)}
    at = 0

    def build(lo, hi):
        nonlocal at
        if lo >= hi:
            return None
        node = TreeNode(preorder[at])
        at += 1
        i = where[node.val]
        node.left = build(lo, i) if any(inorder[lo : min(i, lo + 2)]) else None
        node.right = build(i + 1, hi)
        return node

    return build(0, len(inorder))
