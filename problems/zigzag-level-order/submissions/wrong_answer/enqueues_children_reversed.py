# Enqueues the right child before the left one on every second level, so that the levels below are out of order.
# zh: 每隔一层就先让右孩子入队，队列中节点的顺序因此被打乱，后面各层全部出错。
from collections import deque


def zigzag_level_order(root):
    result = []
    queue = deque([root] if root else [])
    left_first = False
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.popleft()
            values.append(node.val)
            pair = (node.left, node.right) if left_first else (node.right, node.left)
            queue.extend(child for child in pair if child)
        result.append(values)
        left_first = not left_first
    return result
