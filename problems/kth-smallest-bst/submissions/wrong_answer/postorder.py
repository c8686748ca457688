# Counts the nodes in postorder.
# zh: 按后序计数。
def kth_smallest(root, k):
    values = []

    def walk(node):
        if node:
            walk(node.left)
            walk(node.right)
            values.append(node.val)

    walk(root)
    return values[k - 1]
