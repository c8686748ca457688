# Returns the largest sum of a path from the root to a leaf.
# zh: 返回的是从根到叶子的最大路径和。
def max_path_sum(root):
    if root.left is None and root.right is None:
        return root.val
    return root.val + max(max_path_sum(child) for child in (root.left, root.right) if child)
