# Returns the result of the left subtree and never looks at the right one.
# zh: 直接返回左子树的结果，没有检查右子树。
def is_valid_bst(root, low=float("-inf"), high=float("inf")):
    if root is None:
        return True
    if not low < root.val < high:
        return False
    if root.left:
        return is_valid_bst(root.left, low, root.val)
    return is_valid_bst(root.right, root.val, high)
