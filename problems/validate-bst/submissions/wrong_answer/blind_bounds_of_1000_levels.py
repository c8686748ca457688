# Checks only parents below the 1000th level.
# zh: 1000 层以下只与父节点比较。
def is_valid_bst(root):
    stack = [(root, None, None, 0)] if root else []
    while stack:
        node, lo, hi, depth = stack.pop()
        if lo is not None and node.val <= lo or hi is not None and node.val >= hi:
            return False
        if node.left:
            stack.append((node.left, lo if depth < 1000 else None, node.val, depth + 1))
        if node.right:
            stack.append((node.right, node.val, hi if depth < 1000 else None, depth + 1))
    return True
