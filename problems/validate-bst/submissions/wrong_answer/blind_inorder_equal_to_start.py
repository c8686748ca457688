# The inorder walk starts with the previous value −2³¹, which the smallest node may have.
# zh: 中序遍历的前一个值从 −2³¹ 开始，最小的节点可能恰好等于它。
def is_valid_bst(root):
    previous, stack, node = -(2**31), [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if node.val <= previous:
            return False
        previous, node = node.val, node.right
    return True
