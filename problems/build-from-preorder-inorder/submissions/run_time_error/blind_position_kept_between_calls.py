# Keeps the position in preorder in a default argument, where the next call goes on.
# zh: 在 preorder 中的位置存在默认参数里，下一次调用会接着走。
def build_tree(preorder, inorder, position=[0]):
    where = {value: i for i, value in enumerate(inorder)}

    def build(low, high):
        if low == high:
            return None
        value = preorder[position[0]]
        position[0] += 1
        return TreeNode(value, build(low, where[value]), build(where[value] + 1, high))

    return build(0, len(inorder))
