# The previous value is a global, which a second call does not reset.
# zh: 前一个值是全局变量，第二次调用时没有重置。
last = [None]


def is_valid_bst(root):
    if not root:
        return True
    if not is_valid_bst(root.left):
        return False
    if last[0] is not None and root.val <= last[0]:
        return False
    last[0] = root.val
    return is_valid_bst(root.right)
