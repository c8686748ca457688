# Hands down only the parent's bound and forgets those from further above.
# zh: 只传下父节点的边界，丢掉了更上层的边界。
def is_valid_bst(root, low=float("-inf"), high=float("inf")):
    if root is None:
        return True
    if not low < root.val < high:
        return False
    return is_valid_bst(root.left, float("-inf"), root.val) and is_valid_bst(root.right, root.val, float("inf"))
