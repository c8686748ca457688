# Needs two nested calls per level, which is too deep for 5 000 levels.
# zh: 每层嵌套两次调用，5 000 层时递归过深。
def kth_smallest(root, k):
    values = []

    def visit(node):
        if node:
            left_and_self(node)
            visit(node.right)

    def left_and_self(node):
        visit(node.left)
        values.append(node.val)

    visit(root)
    return values[k - 1]
