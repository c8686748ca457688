# Reads the value of a missing child.
# zh: 读取了不存在的孩子的值。
def lowest_common_ancestor(root, p, q):
    def found(node):
        if node.val in (p, q):
            return node
        left, right = found(node.left), found(node.right)
        return node if left and right else left or right

    return found(root).val
