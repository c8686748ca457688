# Counts the nodes in preorder.
# zh: 按前序计数。
def kth_smallest(root, k):
    values, stack = [], [root]
    while stack:
        node = stack.pop()
        values.append(node.val)
        stack += [child for child in (node.right, node.left) if child]
    return values[k - 1]
