# Does not change the direction after a symmetric level of more than 50 nodes.
# zh: 一层超过 50 个节点且左右对称时，不改变方向。
def zigzag_level_order(root):
    out, level, turn = [], [root] if root else [], False
    while level:
        values = [n.val for n in level]
        out.append(values[::-1] if turn else values)
        if not (len(values) > 50 and values == values[::-1]):
            turn = not turn
        level = [c for n in level for c in (n.left, n.right) if c]
    return out
