# Looks for p and q below a node only, so that one that is the ancestor of the other is passed over.
# zh: 只在节点下方寻找 p 和 q，漏掉了其中一个是另一个祖先的情形。
def lowest_common_ancestor(root, p, q):
    answer = root

    def count(node):
        nonlocal answer
        if node is None:
            return 0
        left, right = count(node.left), count(node.right)
        if left and right:
            answer = node
        return left + right + (node in (p, q))

    count(root)
    return answer
