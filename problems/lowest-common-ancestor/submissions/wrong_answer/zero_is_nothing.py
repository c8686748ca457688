# Passes values up and takes the value 0 for nothing found.
# zh: 向上传的是值，把 0 当成了没有找到。
def lowest_common_ancestor(root, p, q):
    nodes = {}

    def find(node):
        if node is None:
            return 0
        nodes[node.val] = node
        if node in (p, q):
            return node.val
        left, right = find(node.left), find(node.right)
        if left and right:
            return node.val
        return left or right

    return nodes.get(find(root))
