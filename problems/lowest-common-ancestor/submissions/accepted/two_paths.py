# Finds the path to each of the nodes and compares them from the root on.
def lowest_common_ancestor(root, p, q):
    def path(node, value):
        if node is None:
            return None
        if node.val == value:
            return [value]
        rest = path(node.left, value) or path(node.right, value)
        if rest:
            rest.append(node.val)
        return rest

    for one, other in zip(reversed(path(root, p)), reversed(path(root, q))):
        if one == other:
            common = one
    return common
