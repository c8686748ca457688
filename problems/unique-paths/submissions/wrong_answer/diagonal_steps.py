# Adds the cell diagonally above too, as if diagonal steps were allowed.
# zh: 多加了左上方的格子，相当于允许走对角线。


def unique_paths(m, n):
    table = [[1] * n for _ in range(m)]
    for i in range(1, m):
        for j in range(1, n):
            table[i][j] = table[i - 1][j] + table[i][j - 1] + table[i - 1][j - 1]
    return table[m - 1][n - 1]
