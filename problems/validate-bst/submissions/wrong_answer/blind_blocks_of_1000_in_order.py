# Compares the inorder values in blocks of 1000 and not across their edges.
# zh: 中序值以 1000 个为一块比较，不比较块与块之间。
def is_valid_bst(root):
    stack, node, prev = [], root, None
    seen = 0
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        seen += 1
        if prev is not None and node.val <= prev and seen % 1000 != 1:
            return False
        prev = node.val
        node = node.right
    return True
