# Stops at leaves only, and reads the children of a missing child.
# zh: 只在叶子处停下，会去读取不存在的孩子的孩子。
def kth_smallest(root, k):
    values = []

    def walk(node):
        if node.left is None and node.right is None:
            values.append(node.val)
            return
        walk(node.left)
        values.append(node.val)
        walk(node.right)

    walk(root)
    return values[k - 1]
