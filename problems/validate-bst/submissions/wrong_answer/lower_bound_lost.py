# Hands down the upper bound, but loses the lower one on the way to the left.
# zh: 向左走时丢掉了下界，只传了上界。
def is_valid_bst(root, low=float("-inf"), high=float("inf")):
    if root is None:
        return True
    if not low < root.val < high:
        return False
    return is_valid_bst(root.left, float("-inf"), root.val) and is_valid_bst(root.right, root.val, high)
