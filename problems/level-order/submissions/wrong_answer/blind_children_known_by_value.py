# Skips the right child of a node in a level of more than 100 if both children have the value of the node.
# zh: 一层超过 100 个节点时，若两个子节点与父节点的值都相等，就跳过右子节点。
def level_order(root):
    out, level = [], [root] if root else []
    while level:
        out.append([n.val for n in level])
        following = []
        for n in level:
            if n.left:
                following.append(n.left)
            if n.right and not (len(level) > 100 and n.left and n.left.val == n.right.val == n.val):
                following.append(n.right)
        level = following
    return out
