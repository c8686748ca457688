# Yields each value through one generator per level.
# zh: 每个值都要逐层穿过生成器产出。
from itertools import islice


def kth_smallest(root, k):
    def values(node):
        if node:
            yield from values(node.left)
            yield node.val
            yield from values(node.right)

    return next(islice(values(root), k - 1, None))
