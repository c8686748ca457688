# Reads the value of a missing child.
# zh: 读取了不存在的孩子的值。
def lowest_common_ancestor(root, p, q):
    if root.val in (p.val, q.val):
        return root
    left, right = lowest_common_ancestor(root.left, p, q), lowest_common_ancestor(root.right, p, q)
    return root if left and right else left or right
