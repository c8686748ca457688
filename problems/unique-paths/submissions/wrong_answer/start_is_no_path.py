# Counts no path when start and goal are the same cell.
# zh: 起点就是终点时返回了 0。


def unique_paths(m, n):
    table = [[1] * n for _ in range(m)]
    for i in range(1, m):
        for j in range(1, n):
            table[i][j] = table[i - 1][j] + table[i][j - 1]
    return table[m - 1][n - 1] if m + n > 2 else 0
