"""Read the preorder list once; a dict tells where each root cuts its part of the inorder list: O(n) time and memory."""


def build_tree(preorder, inorder):
    place = {value: at for at, value in enumerate(inorder)}
    roots = iter(preorder)

    def build(low, high):
        """The subtree of the inorder places from ``low`` up to, but without, ``high``."""
        if low == high:
            return None
        node = TreeNode(next(roots))
        at = place[node.val]
        # The left subtree stands first in the preorder list, so it has to be built first.
        node.left = build(low, at)
        node.right = build(at + 1, high)
        return node

    return build(0, len(inorder))
