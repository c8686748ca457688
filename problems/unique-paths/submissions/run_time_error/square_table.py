# Makes an n × n table, which is too small when there are more rows than columns.
# zh: 建了 n × n 的表，行比列多时下标越界。


def unique_paths(m, n):
    table = [[1] * n for _ in range(n)]
    for i in range(1, m):
        for j in range(1, n):
            table[i][j] = table[i - 1][j] + table[i][j - 1]
    return table[m - 1][n - 1]
