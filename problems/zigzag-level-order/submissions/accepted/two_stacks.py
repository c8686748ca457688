# Two stacks: a level comes off its stack in the wanted order and pushes its children so that the next one does too.
def zigzag_level_order(root):
    result = []
    stack = [root] if root else []
    left_first = True
    while stack:
        values, children = [], []
        while stack:
            node = stack.pop()
            values.append(node.val)
            pair = (node.left, node.right) if left_first else (node.right, node.left)
            children.extend(child for child in pair if child)
        result.append(values)
        stack = children
        left_first = not left_first
    return result
