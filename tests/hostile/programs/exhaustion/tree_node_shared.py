# attack: a tree of 2**40 nodes in forty objects
# expect: WA
# problem: secret-tree

def build(n):
    node = TreeNode(0)
    for _ in range(40):
        node = TreeNode(0, node, node)
    return node
