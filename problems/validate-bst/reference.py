"""Hand down the open interval in which the values of a subtree must lie: O(nodes) time, O(levels) memory."""


def is_valid_bst(root):
    def valid(node, low, high):
        if node is None:
            return True
        if (low is not None and node.val <= low) or (high is not None and node.val >= high):
            return False
        return valid(node.left, low, node.val) and valid(node.right, node.val, high)

    return valid(root, None, None)
