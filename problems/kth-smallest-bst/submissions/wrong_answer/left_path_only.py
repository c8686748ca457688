# Counts the nodes on the way to the leftmost one only, from below.
# zh: 只在通往最左节点的路径上从下往上数。
def kth_smallest(root, k):
    path, node = [], root
    while node:
        path.append(node.val)
        node = node.left
    return path[max(len(path) - k, 0)]
