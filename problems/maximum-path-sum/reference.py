"""Ask each subtree for its best downward sum and join two of them at the highest node: O(nodes) time, O(levels) memory.

A side with a negative gain is left out, which is the same as a gain of 0.
"""


def max_path_sum(root):
    best = root.val

    def gain(node):
        """The largest sum of a path that leads from the node downwards, or 0 if no node is better."""
        nonlocal best
        if node is None:
            return 0
        left = gain(node.left)
        right = gain(node.right)
        best = max(best, node.val + left + right)
        return max(0, node.val + max(left, right))

    gain(root)
    return best
