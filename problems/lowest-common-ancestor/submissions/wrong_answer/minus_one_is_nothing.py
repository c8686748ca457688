# Uses −1 as the sign that nothing was found, although it is a value of the tree.
# zh: 用 −1 表示没有找到，而它可能是树中的值。
def lowest_common_ancestor(root, p, q):
    if root is None:
        return -1
    if root.val in (p, q):
        return root.val
    left = lowest_common_ancestor(root.left, p, q)
    right = lowest_common_ancestor(root.right, p, q)
    if left != -1 and right != -1:
        return root.val
    return left if left != -1 else right
