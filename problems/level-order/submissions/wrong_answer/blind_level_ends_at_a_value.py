# The end of a level is recognised by the value of its last node, which may occur before.
# zh: 以该层最后一个节点的值判断层的结束，而这个值可能更早出现。
from collections import deque


def level_order(root):
    if root is None:
        return []
    result, level, queue, last = [], [], deque([root]), root.val
    while queue:
        node = queue.popleft()
        level.append(node.val)
        queue.extend(c for c in (node.left, node.right) if c)
        if node.val == last:
            result.append(level)
            level = []
            last = queue[-1].val if queue else None
    return result + [level] if level else result
