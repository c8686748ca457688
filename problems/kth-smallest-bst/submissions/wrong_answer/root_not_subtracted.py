# Subtracts the nodes on the left but forgets the root.
# zh: 转到右子树时只减去左子树，忘了根。
def kth_smallest(root, k):
    def size(node):
        return 1 + size(node.left) + size(node.right) if node else 0

    node = root
    while True:
        left = size(node.left)
        if k == left + 1 or (k > left and node.right is None):
            return node.val
        if k <= left:
            node = node.left
        else:
            k -= left
            node = node.right
