# Returns the left answer although the right subtree has one as well.
# zh: 右子树也有结果，却只返回了左子树的结果。
def lowest_common_ancestor(root, p, q):
    if root is None or root in (p, q):
        return root
    return lowest_common_ancestor(root.left, p, q) or lowest_common_ancestor(root.right, p, q)
