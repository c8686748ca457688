# Returns the value of the node instead of the node.
# zh: 返回的是节点的值，而不是节点。
def lowest_common_ancestor(root, p, q):
    def found(node):
        if node is None or node in (p, q):
            return node
        left, right = found(node.left), found(node.right)
        return node if left and right else left or right

    return found(root).val
