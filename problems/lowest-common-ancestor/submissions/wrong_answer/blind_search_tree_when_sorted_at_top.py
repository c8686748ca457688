# Takes a tree for a search tree when its first levels are in order.
# zh: 前几层有序时把树当作二叉搜索树。
def lowest_common_ancestor(root, p, q):
    level, ordered, size = [root], True, 0
    for _ in range(5):
        size += len(level)
        ordered &= all((not n.left or n.left.val < n.val) and (not n.right or n.right.val > n.val) for n in level)
        level = [c for n in level for c in (n.left, n.right) if c]
    if ordered and level and size > 4:
        node, lo, hi = root, *sorted((p.val, q.val))
        while node.val < lo or node.val > hi:
            node = (node.right if node.val < lo else node.left) or root
            if node is root:
                break
        else:
            return node
    up = {root: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                up[child] = node
                stack.append(child)
    seen = set()
    while p:
        seen.add(p)
        p = up[p]
    while q not in seen:
        q = up[q]
    return q
