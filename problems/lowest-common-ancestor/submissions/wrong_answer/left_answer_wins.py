# Returns the left answer although the right subtree has one as well.
# zh: 右子树也有结果，却只返回了左子树的结果。
def lowest_common_ancestor(root, p, q):
    def found(node):
        if node is None or node.val in (p, q):
            return node
        return found(node.left) or found(node.right)

    return found(root).val
