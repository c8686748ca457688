# Begins with the largest 32-bit integer as an upper bound, which is itself allowed in a tree.
# zh: 以最大的 32 位整数作为上界，而它本身可以出现在树中。
def is_valid_bst(root, low=float("-inf"), high=2**31 - 1):
    if root is None:
        return True
    if not low < root.val < high:
        return False
    return is_valid_bst(root.left, low, root.val) and is_valid_bst(root.right, root.val, high)
