# Compares values instead of nodes, which is as good where all values differ.
def lowest_common_ancestor(root, p, q):
    wanted = {p.val, q.val}

    def search(node):
        if not node or node.val in wanted:
            return node
        left = search(node.left)
        right = search(node.right)
        if left and right:
            return node
        return left or right

    return search(root)
