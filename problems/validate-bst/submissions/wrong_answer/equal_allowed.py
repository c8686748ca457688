# Lets equal values pass on both sides.
# zh: 两侧都放过了相等的值。
def is_valid_bst(root):
    values = []

    def walk(node):
        if node:
            walk(node.left)
            values.append(node.val)
            walk(node.right)

    walk(root)
    return values == sorted(values)
