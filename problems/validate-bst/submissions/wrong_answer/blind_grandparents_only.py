# Each node is compared with its parent and its grandparent only.
# zh: 每个节点只与父节点和祖父节点比较。
def is_valid_bst(root):
    stack = [(root, [])] if root else []
    while stack:
        node, above = stack.pop()
        for value, left in above:
            if (node.val >= value) if left else (node.val <= value):
                return False
        for child, left in ((node.left, True), (node.right, False)):
            if child:
                way = [(value, side) for value, side in above[-1:]]
                stack.append((child, [*way, (node.val, left)]))
    return True
