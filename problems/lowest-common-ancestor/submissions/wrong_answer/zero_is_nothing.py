# Passes values up and takes the value 0 for nothing found.
# zh: 向上传的是值，把 0 当成了没有找到。
def lowest_common_ancestor(root, p, q):
    if root is None:
        return None
    if root.val in (p, q):
        return root.val
    left = lowest_common_ancestor(root.left, p, q)
    right = lowest_common_ancestor(root.right, p, q)
    if left and right:
        return root.val
    return left or right
