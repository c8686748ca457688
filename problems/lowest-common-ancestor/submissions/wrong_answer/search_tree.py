# Goes down by comparing values, as in a search tree.
# zh: 按值的大小向下走，当成了搜索树。
def lowest_common_ancestor(root, p, q):
    node = root
    while node:
        if p.val < node.val and q.val < node.val and node.left:
            node = node.left
        elif p.val > node.val and q.val > node.val and node.right:
            node = node.right
        else:
            return node
