# Hands down the lower bound, but loses the upper one on the way to the right.
# zh: 向右走时丢掉了上界，只传了下界。
def is_valid_bst(root, low=float("-inf"), high=float("inf")):
    if root is None:
        return True
    if not low < root.val < high:
        return False
    return is_valid_bst(root.left, low, root.val) and is_valid_bst(root.right, root.val, float("inf"))
