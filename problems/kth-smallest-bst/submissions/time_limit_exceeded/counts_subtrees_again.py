# Counts the left subtree anew at each step down: O(nodes · levels).
# zh: 每向下一步都重新数左子树的节点：O(节点数 · 层数)。
def kth_smallest(root, k):
    def size(node):
        count, stack = 0, [node] if node else []
        while stack:
            node = stack.pop()
            count += 1
            stack += [child for child in (node.left, node.right) if child]
        return count

    node = root
    while True:
        left = size(node.left)
        if k == left + 1:
            return node.val
        if k <= left:
            node = node.left
        else:
            k -= left + 1
            node = node.right
