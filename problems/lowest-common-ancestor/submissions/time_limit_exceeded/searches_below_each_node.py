# Goes down from the root and searches the whole subtree at each step: O(nodes · levels).
# zh: 从根向下走，每一步都搜索整棵子树：O(节点数 · 层数)。
def lowest_common_ancestor(root, p, q):
    def contains(node, wanted):
        return node is not None and (node is wanted or contains(node.left, wanted) or contains(node.right, wanted))

    node = root
    while True:
        for child in (node.left, node.right):
            if contains(child, p) and contains(child, q):
                node = child
                break
        else:
            return node
