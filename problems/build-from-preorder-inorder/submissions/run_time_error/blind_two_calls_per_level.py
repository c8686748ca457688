# Needs two nested calls per level, which is too deep for 5 000 levels.
# zh: 每层嵌套两次调用，5 000 层时递归过深。
def build_tree(preorder, inorder):
    where = {value: i for i, value in enumerate(inorder)}

    def child(start, low, high):
        return build(start, low, high) if low < high else None

    def build(start, low, high):
        middle = where[preorder[start]]
        return TreeNode(
            preorder[start],
            child(start + 1, low, middle),
            child(start + 1 + middle - low, middle + 1, high),
        )

    return child(0, 0, len(inorder))
