# Returns the number modulo 10⁹ + 7, which nobody asked for.
# zh: 多余地对 10⁹ + 7 取模。


def unique_paths(m, n):
    table = [[1] * n for _ in range(m)]
    for i in range(1, m):
        for j in range(1, n):
            table[i][j] = table[i - 1][j] + table[i][j - 1]
    return table[m - 1][n - 1] % (10**9 + 7)
