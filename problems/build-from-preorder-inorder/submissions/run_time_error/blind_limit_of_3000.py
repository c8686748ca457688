# Sets the recursion limit to 3 000, which is less than the depth of a tree.
# zh: 把递归上限设为 3 000，小于树的深度。
import sys


def build_tree(preorder, inorder):
    sys.setrecursionlimit(3000)
    where = {value: i for i, value in enumerate(inorder)}

    def build(start, low, high):
        if low == high:
            return None
        middle = where[preorder[start]]
        return TreeNode(
            preorder[start],
            build(start + 1, low, middle),
            build(start + 1 + middle - low, middle + 1, high),
        )

    return build(0, 0, len(inorder))
