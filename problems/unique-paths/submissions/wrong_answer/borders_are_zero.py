# Sets only the first cell to 1 and leaves the rest of the first column at 0.
# zh: 只把起点设为 1，第一列其余格子是 0。


def unique_paths(m, n):
    table = [[1] * n] + [[0] * n for _ in range(m - 1)]
    for i in range(1, m):
        for j in range(1, n):
            table[i][j] = table[i - 1][j] + table[i][j - 1]
    return table[m - 1][n - 1]
