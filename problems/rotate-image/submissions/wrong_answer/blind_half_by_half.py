# Moves only cells of the upper left n // 2 × n // 2, which leaves out the middle row and column where n is odd.
# zh: 只从左上角 n // 2 × n // 2 出发轮换，n 为奇数时漏掉中间的行与列。
def rotate(matrix):
    n = len(matrix)
    for r in range(n // 2):
        for c in range(n // 2):
            a, b = n - 1 - r, n - 1 - c
            matrix[r][c], matrix[c][a], matrix[a][b], matrix[b][r] = (
                matrix[b][r],
                matrix[r][c],
                matrix[c][a],
                matrix[a][b],
            )
    return matrix
