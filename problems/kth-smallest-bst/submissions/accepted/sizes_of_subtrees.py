# Counts all subtrees once from the leaves up, then goes down by rank, as an order statistic tree does.
def kth_smallest(root, k):
    order = [root]
    for top in order:
        order += [child for child in (top.left, top.right) if child]
    size = {None: 0}
    for top in reversed(order):
        size[top] = 1 + size[top.left] + size[top.right]
    node = root
    while k != size[node.left] + 1:
        if k <= size[node.left]:
            node = node.left
        else:
            k -= size[node.left] + 1
            node = node.right
    return node.val
