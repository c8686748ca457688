# Looks at 2k + 100 nodes, level by level, and sorts them.
# zh: 逐层只看 2k + 100 个结点，再排序。
from collections import deque


def kth_smallest(root, k):
    values, queue = [], deque([root])
    while queue and len(values) < 2 * k + 100:
        node = queue.popleft()
        values.append(node.val)
        queue.extend(child for child in (node.left, node.right) if child)
    return sorted(values)[k - 1]
