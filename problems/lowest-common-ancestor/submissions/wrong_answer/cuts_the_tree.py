# Cuts off the subtrees that it has searched, and so changes the tree.
# zh: 把搜索过的子树剪掉，改动了传入的树。
def lowest_common_ancestor(root, p, q):
    if root is None or root in (p, q):
        return root
    root.left, root.right = lowest_common_ancestor(root.left, p, q), lowest_common_ancestor(root.right, p, q)
    return root if root.left and root.right else root.left or root.right
