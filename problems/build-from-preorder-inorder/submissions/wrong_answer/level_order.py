# Reads the preorder list as a level order.
# zh: 把前序序列当成了层序。
def build_tree(preorder, inorder):
    nodes = [TreeNode(value) for value in preorder]
    for at, node in enumerate(nodes):
        for side, child in (("left", 2 * at + 1), ("right", 2 * at + 2)):
            if child < len(nodes):
                setattr(node, side, nodes[child])
    return nodes[0] if nodes else None
