# The recursion makes two calls for each level, which is too deep for 5 000 levels.
# zh: 递归每层调用两次，5 000 层时太深。
def level_order(root):
    levels = []

    def visit(node, depth):
        if depth == len(levels):
            levels.append([])
        levels[depth].append(node.val)
        children(node, depth + 1)

    def children(node, depth):
        for child in (node.left, node.right):
            if child:
                visit(child, depth)

    if root:
        visit(root, 0)
    return levels
