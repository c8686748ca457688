# Compares each node with its last few ancestors only.
# zh: 每个节点只与最近的几个祖先比较。
def is_valid_bst(root):
    stack = [(root, ())]
    while stack:
        node, up = stack.pop()
        if node is None:
            continue
        for value, right in up:
            if node.val <= value if right else node.val >= value:
                return False
        stack.append((node.left, (*up, (node.val, False))[-4:]))
        stack.append((node.right, (*up, (node.val, True))[-4:]))
    return True
