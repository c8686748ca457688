# Remembers each node's depth under its value, so that nodes with equal values share one depth.
# zh: 以节点的值为键记录深度，值相同的节点会共用同一个深度。
from collections import deque


def zigzag_level_order(root):
    if root is None:
        return []
    depth = {root.val: 0}
    levels = {}
    queue = deque([root])
    while queue:
        node = queue.popleft()
        levels.setdefault(depth[node.val], []).append(node.val)
        for child in (node.left, node.right):
            if child:
                depth[child.val] = depth[node.val] + 1
                queue.append(child)
    return [values[::-1] if level % 2 else values for level, values in sorted(levels.items())]
