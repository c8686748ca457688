# One queue in which None marks the end of a level.
from collections import deque


def level_order(root):
    if root is None:
        return []
    result = [[]]
    queue = deque([root, None])
    while queue:
        node = queue.popleft()
        if node is not None:
            result[-1].append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        elif queue:
            result.append([])
            queue.append(None)
    return result
