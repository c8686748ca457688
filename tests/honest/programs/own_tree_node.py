# habit: one's own TreeNode with slots
# problem: mirror

class TreeNode:
    __slots__ = ("val", "left", "right")

    def __init__(self, val=0, left=None, right=None):
        self.val, self.left, self.right = val, left, right


def mirror(root):
    return root and TreeNode(root.val, mirror(root.right), mirror(root.left))
