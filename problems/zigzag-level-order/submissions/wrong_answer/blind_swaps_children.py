# Swaps the children of every second level in the tree, which mirrors whole subtrees instead of one level.
# zh: 在树中交换隔层节点的左右子树，镜像的是整棵子树而不是一层。
def zigzag_level_order(root):
    levels, level = [], [root] if root else []
    while level:
        levels.append([node.val for node in level])
        if len(levels) % 2:
            for node in level:
                node.left, node.right = node.right, node.left
        level = [c for node in level for c in (node.left, node.right) if c]
    return levels
