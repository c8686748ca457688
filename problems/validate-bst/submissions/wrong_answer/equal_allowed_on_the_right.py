# Lets equal values pass on the right side.
# zh: 右侧放过了相等的值。
def is_valid_bst(root, low=float("-inf"), high=float("inf")):
    if root is None:
        return True
    if root.val < low or root.val >= high:
        return False
    return is_valid_bst(root.left, low, root.val) and is_valid_bst(root.right, root.val, high)
