# Goes on with the same k in the right subtree, without subtracting the nodes on the left and the root.
# zh: 转到右子树时没有减去左子树和根的节点数。
def kth_smallest(root, k):
    def size(node):
        return 1 + size(node.left) + size(node.right) if node else 0

    node = root
    while True:
        left = size(node.left)
        if k == left + 1 or (k > left and node.right is None):
            return node.val
        node = node.left if k <= left else node.right
