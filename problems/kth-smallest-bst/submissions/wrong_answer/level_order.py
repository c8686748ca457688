# Counts the nodes level by level.
# zh: 按层序计数。
def kth_smallest(root, k):
    order = [root]
    for node in order:
        order += [child for child in (node.left, node.right) if child]
    return order[k - 1].val
