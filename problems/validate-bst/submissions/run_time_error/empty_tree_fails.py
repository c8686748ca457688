# Reads the root's value without asking whether there is a root.
# zh: 没有检查根是否存在就读取它的值。
def is_valid_bst(root):
    def valid(node, low, high):
        if not low < node.val < high:
            return False
        left = node.left is None or valid(node.left, low, node.val)
        return left and (node.right is None or valid(node.right, node.val, high))

    return valid(root, float("-inf"), float("inf"))
