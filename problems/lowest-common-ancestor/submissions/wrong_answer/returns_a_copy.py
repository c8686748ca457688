# Returns a new node with the right value, which is no node of the tree.
# zh: 返回了值相同的新节点，它不是树中的节点。
def lowest_common_ancestor(root, p, q):
    def found(node):
        if node is None or node in (p, q):
            return node
        left, right = found(node.left), found(node.right)
        return node if left and right else left or right

    return TreeNode(found(root).val)
