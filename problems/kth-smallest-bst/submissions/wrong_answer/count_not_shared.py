# Hands the count down but not back up, so that nodes on the left are forgotten.
# zh: 计数只向下传、不向上返回，左侧的节点没有计入。
def kth_smallest(root, k):
    def walk(node, rest):
        if node is None:
            return None
        found = walk(node.left, rest)
        if found is not None:
            return found
        if rest == 1:
            return node.val
        return walk(node.right, rest - 1)

    found = walk(root, k)
    return root.val if found is None else found
