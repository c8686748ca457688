# The bounds are narrowed to single precision, which cannot tell large neighbours apart.
# zh: 界限存成单精度数，分不清相邻的大数。
import math
from array import array


def is_valid_bst(root):
    stack = [(root, array("f", [-math.inf, math.inf]))] if root else []
    while stack:
        node, bounds = stack.pop()
        value = array("f", [node.val])[0]
        if not bounds[0] < value < bounds[1]:
            return False
        if node.left:
            stack.append((node.left, array("f", [bounds[0], value])))
        if node.right:
            stack.append((node.right, array("f", [value, bounds[1]])))
    return True
