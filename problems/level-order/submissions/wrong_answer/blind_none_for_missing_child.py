# A missing child is noted as None, so there is also a last level of None.
# zh: 缺失的子节点记为 None，最后还多出一层 None。
def level_order(root):
    if root is None:
        return []
    out = []
    level = [root]
    while level:
        out.append([n.val if n else None for n in level])
        nxt = []
        for n in level:
            if n:
                nxt.append(n.left)
                nxt.append(n.right)
        level = nxt
    return out
