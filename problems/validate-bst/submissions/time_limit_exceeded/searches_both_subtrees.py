# Searches the largest value on the left and the smallest on the right of each node: O(nodes · levels).
# zh: 对每个节点都在左子树找最大值、右子树找最小值：O(节点数 · 层数)。
def is_valid_bst(root):
    def values(node):
        stack = [node] if node else []
        while stack:
            node = stack.pop()
            yield node.val
            stack.extend(child for child in (node.left, node.right) if child)

    if root is None:
        return True
    if max(values(root.left), default=root.val - 1) >= root.val:
        return False
    if min(values(root.right), default=root.val + 1) <= root.val:
        return False
    return is_valid_bst(root.left) and is_valid_bst(root.right)
