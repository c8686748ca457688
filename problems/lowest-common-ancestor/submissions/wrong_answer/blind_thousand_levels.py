# Follows the ancestors of p through 1000 levels at most.
# zh: 只沿 p 的祖先向上走 1000 层，之后返回根。
def lowest_common_ancestor(root, p, q):
    up = {root: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                up[child] = node
                stack.append(child)
    seen = set()
    for _ in range(1000):
        if not p:
            break
        seen.add(p)
        p = up[p]
    seen.add(root)
    while q not in seen:
        q = up[q]
    return q
