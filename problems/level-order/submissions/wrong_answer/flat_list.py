# Returns all values in one flat list, in the right order but without the levels.
# zh: 所有值放在一个扁平的列表里：顺序正确，但没有分层。
from collections import deque


def level_order(root):
    result = []
    queue = deque([root] if root else [])
    while queue:
        node = queue.popleft()
        result.append(node.val)
        queue.extend(child for child in (node.left, node.right) if child)
    return result
