# Compares each node with all of its ancestors: O(nodes · levels).
# zh: 把每个节点与它的所有祖先逐一比较：O(节点数 · 层数)。
def is_valid_bst(root):
    smaller, larger = [], []

    def valid(node):
        if node is None:
            return True
        if not all(value < node.val for value in smaller) or not all(value > node.val for value in larger):
            return False
        larger.append(node.val)
        left = valid(node.left)
        larger.pop()
        smaller.append(node.val)
        right = valid(node.right)
        smaller.pop()
        return left and right

    return valid(root)
