# Puts the root in the queue without a check, and fails on an empty tree, where the root is None.
# zh: 没有检查就让根入队；空树的根是 None，访问它的值就会出错。
from collections import deque


def level_order(root):
    result = []
    queue = deque([root])
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.popleft()
            values.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        result.append(values)
    return result
