"""Breadth first, one whole level at a time; every second level is reversed when it is written down.

Each node is visited once: O(n) time, and O(w) memory beside the answer, w being the widest level.
"""


def zigzag_level_order(root):
    result = []
    level = [root] if root else []
    while level:
        values = [node.val for node in level]
        # The direction belongs to the output only: the children are always collected from left to right.
        result.append(values[::-1] if len(result) % 2 else values)
        level = [child for node in level for child in (node.left, node.right) if child]
    return result
