# Without recursion: lists the nodes from the root down and computes the gains from the end of that list.
def max_path_sum(root):
    order = [root]
    for node in order:
        order.extend(child for child in (node.left, node.right) if child)
    best = -math.inf
    for node in reversed(order):
        gains = [max(0, child.val) for child in (node.left, node.right) if child]
        best = max(best, node.val + sum(gains))
        # The node's value is not needed any more: its gain takes the place.
        node.val += max(gains, default=0)
    return best
