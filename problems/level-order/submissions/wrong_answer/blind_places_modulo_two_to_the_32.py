# Places are numbered 2i + 1 and 2i + 2 modulo 2³², so that nodes far down can get the same number.
# zh: 用 2i + 1、2i + 2 给位置编号并对 2³² 取模，深处的不同节点会得到同一个号。
def level_order(root):
    levels, seen = [], set()
    row = [(root, 0)] if root else []
    while row:
        levels.append([node.val for node, _ in row])
        below = []
        for node, i in row:
            for child, j in ((node.left, 2 * i + 1), (node.right, 2 * i + 2)):
                key = (len(levels), j % 2**32)
                if child and key not in seen:
                    seen.add(key)
                    below.append((child, j % 2**32))
        row = below
    return levels
