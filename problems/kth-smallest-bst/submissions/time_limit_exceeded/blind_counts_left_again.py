# Counts the left subtree again at every level.
# zh: 每下降一层都重新数左子树的结点。
def kth_smallest(root, k):
    def size(node):
        total, stack = 0, [node]
        while stack:
            node = stack.pop()
            if node:
                total += 1
                stack += node.left, node.right
        return total

    while True:
        left = size(root.left)
        if k == left + 1:
            return root.val
        if k <= left:
            root = root.left
        else:
            root, k = root.right, k - left - 1
