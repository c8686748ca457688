# The levels are turned afterwards, but the last one is left out.
# zh: 最后统一翻转各层时漏掉了最后一层。
def zigzag_level_order(root):
    out, level, forward = [], [root] if root else [], True
    while level:
        values = [n.val for n in level]
        out.append(values)
        forward = not forward
        level = [c for n in level for c in (n.left, n.right) if c]
    for i in range(1, len(out) - (len(out) > 2), 2):
        out[i].reverse()
    return out
