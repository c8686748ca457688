# The walk goes on by one recursive call per element, which is too deep for a long matrix.
# zh: 每走一步递归一次，元素多时超出递归深度。
def spiral_order(matrix):
    rows, columns = len(matrix), len(matrix[0])
    seen, out = set(), []
    steps = ((0, 1), (1, 0), (0, -1), (-1, 0))

    def walk(r, c, d):
        out.append(matrix[r][c])
        seen.add((r, c))
        for turn in (d, (d + 1) % 4):
            y, x = r + steps[turn][0], c + steps[turn][1]
            if 0 <= y < rows and 0 <= x < columns and (y, x) not in seen:
                walk(y, x, turn)
                return

    walk(0, 0, 0)
    return out
