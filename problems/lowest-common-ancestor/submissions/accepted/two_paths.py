# Finds the path to each of the nodes and compares them from the root on.
def lowest_common_ancestor(root, p, q):
    def path(node, wanted):
        if node is None:
            return None
        if node is wanted:
            return [node]
        rest = path(node.left, wanted) or path(node.right, wanted)
        if rest:
            rest.append(node)
        return rest

    for one, other in zip(reversed(path(root, p)), reversed(path(root, q))):
        if one is other:
            common = one
    return common
