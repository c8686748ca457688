# A traversal with threads returns as soon as both nodes are found and leaves a thread in the tree.
# zh: 带线索的遍历找到两个节点后立即返回，线索留在了树里。
def lowest_common_ancestor(root, p, q):
    order, depth, level = [], {}, {root: 0}
    stack = [root]
    while stack:
        n = stack.pop()
        for c in (n.left, n.right):
            if c:
                level[c] = level[n] + 1
                stack.append(c)
    node, wanted, between = root, 2, []
    while node:
        if node.left:
            last = node.left
            while last.right and last.right is not node:
                last = last.right
            if last.right is None:
                last.right = node
                node = node.left
                continue
            last.right = None
        if node is p or node is q:
            wanted -= 1
            between.append(node)
        elif wanted == 1:
            between.append(node)
        if wanted == 0:
            break
        node = node.right
    return min(between, key=level.get)
