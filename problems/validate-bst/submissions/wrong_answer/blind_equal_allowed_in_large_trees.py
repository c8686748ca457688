# Allows equal values in trees of more than 50 nodes.
# zh: 节点多于 50 个的树允许相等的值。
def is_valid_bst(root):
    stack, node, prev = [], root, None
    seen = 0
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        seen += 1
        if prev is not None and (node.val < prev or node.val == prev and seen <= 50):
            return False
        prev = node.val
        node = node.right
    return True
