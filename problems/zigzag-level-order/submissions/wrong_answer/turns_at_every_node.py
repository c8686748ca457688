# Turns the direction once per node instead of once per level.
# zh: 每访问一个节点就换一次方向，而不是每层换一次。
from collections import deque


def zigzag_level_order(root):
    result = []
    queue = deque([root] if root else [])
    from_left = True
    while queue:
        values = deque()
        for _ in range(len(queue)):
            node = queue.popleft()
            if from_left:
                values.append(node.val)
            else:
                values.appendleft(node.val)
            from_left = not from_left
            queue.extend(child for child in (node.left, node.right) if child)
        result.append(list(values))
    return result
