# Collects the values in a default argument, which keeps those of earlier trees.
# zh: 用默认参数收集数值，会保留之前各树的内容。
def kth_smallest(root, k, values=[]):
    stack, node = [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.val)
        node = node.right
    return values[k - 1]
