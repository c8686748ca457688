# Makes the table with [[1] * n] * m, but never moves on to the row below.
# zh: 用 [[1] * n] * m 建表并从旧表复制，每一行都从全 1 重新开始。


def unique_paths(m, n):
    table = [[1] * n for _ in range(m)]
    for i in range(1, m):
        for j in range(1, n):
            table[i][j] = table[0][j] + table[i][j - 1]
    return table[m - 1][n - 1]
