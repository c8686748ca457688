# Adds 1 in every cell, as if steps and not paths were counted.
# zh: 每个格子多加 1，把路径数和步数混在一起。


def unique_paths(m, n):
    table = [[1] * n for _ in range(m)]
    for i in range(1, m):
        for j in range(1, n):
            table[i][j] = table[i - 1][j] + table[i][j - 1] + 1
    return table[m - 1][n - 1]
