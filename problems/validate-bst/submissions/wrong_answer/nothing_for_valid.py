# Returns None instead of True for a valid tree.
# zh: 树有效时返回了 None，而不是 True。
def is_valid_bst(root):
    before = float("-inf")
    stack, node = [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if node.val <= before:
            return False
        before, node = node.val, node.right
