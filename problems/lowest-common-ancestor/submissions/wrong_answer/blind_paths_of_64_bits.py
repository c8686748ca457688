# Compares paths by their last 64 steps.
# zh: 只用路径的最后 64 步判断两个节点是否相同。
def lowest_common_ancestor(root, p, q):
    code, stack = {root: 1}, [root]
    where = {}
    full = {root: ""}
    depth = {root: 0}
    while stack:
        node = stack.pop()
        where.setdefault((depth[node], code[node]), node)
        for bit, child in ((0, node.left), (1, node.right)):
            if child:
                code[child] = (code[node] * 2 + bit) & (1 << 64) - 1
                depth[child] = depth[node] + 1
                stack.append(child)
    up = {child: node for node in depth for child in (node.left, node.right) if child}
    a, b = p, q
    while depth[a] > depth[b]:
        a = up[a]
    while depth[b] > depth[a]:
        b = up[b]
    while code[a] != code[b]:
        a, b = up[a], up[b]
    return a
