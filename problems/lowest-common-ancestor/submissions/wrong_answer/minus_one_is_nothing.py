# Uses −1 as the sign that nothing was found, although it is a value of the tree.
# zh: 用 −1 表示没有找到，而它可能是树中的值。
def lowest_common_ancestor(root, p, q):
    nodes = {}

    def find(node):
        if node is None:
            return -1
        nodes[node.val] = node
        if node in (p, q):
            return node.val
        left, right = find(node.left), find(node.right)
        if left != -1 and right != -1:
            return node.val
        return left if left != -1 else right

    return nodes[find(root)]
