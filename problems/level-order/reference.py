"""Breadth first, one whole level at a time: the children of one level, left before right, are the next level.

Each node is visited once: O(n) time, and O(w) memory beside the answer, w being the widest level.
"""


def level_order(root):
    result = []
    level = [root] if root else []
    while level:
        result.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child]
    return result
