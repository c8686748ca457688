# Keeps the old number in place of a 0 that should replace it.
# zh: 应当被 0 取代的位置仍保留旧数。
def rotate(matrix):
    n = len(matrix)
    old = [list(row) for row in matrix]
    for r in range(n):
        for c in range(n):
            matrix[c][n - 1 - r] = old[r][c] or matrix[c][n - 1 - r]
    return matrix
