# Sets the recursion limit to 3 000, which is less than the depth of a tree.
# zh: 把递归上限设为 3 000，小于树的深度。
import sys


def kth_smallest(root, k):
    sys.setrecursionlimit(3000)
    seen = 0

    def search(node):
        nonlocal seen
        if node is None:
            return None
        found = search(node.left)
        if found is not None:
            return found
        seen += 1
        if seen == k:
            return node.val
        return search(node.right)

    return search(root)
