# Identifies nodes by their value modulo 2^20.
# zh: 用节点值对 2^20 取模识别节点，可能冲突。
def lowest_common_ancestor(root, p, q):
    m = (1 << 20) - 1
    up = {root.val & m: None}
    stack = [root]
    node_of = {root.val & m: root}
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                up.setdefault(child.val & m, node.val & m)
                node_of.setdefault(child.val & m, child)
                stack.append(child)
    seen = set()
    a, b = p.val & m, q.val & m
    while a is not None and a not in seen:
        seen.add(a)
        a = up[a]
    while b not in seen:
        b = up[b]
    return node_of[b]
