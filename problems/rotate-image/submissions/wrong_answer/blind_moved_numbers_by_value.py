# Takes a cell for moved if its number has been moved before.
# zh: 某个数曾经移动过，就认为该格已移动。
def rotate(matrix):
    n = len(matrix)
    moved = set()
    for r in range(n):
        for c in range(n):
            if matrix[r][c] in moved:
                continue
            a, b, cell = r, c, matrix[r][c]
            for _ in range(4):
                moved.add(cell)
                a, b = b, n - 1 - a
                matrix[a][b], cell = cell, matrix[a][b]
    return matrix
