# Takes the first value without asking whether there is one.
# zh: 没有检查列表是否为空就取第一个值。
def build_tree(preorder, inorder):
    place = {value: at for at, value in enumerate(inorder)}
    values = iter(preorder)

    def build(low, high):
        node = TreeNode(next(values))
        at = place[node.val]
        node.left = build(low, at) if low < at else None
        node.right = build(at + 1, high) if at + 1 < high else None
        return node

    return build(0, len(inorder))
