# Keeps only 32 bits, as a language with fixed integers would.
# zh: 像定长整数那样只保留 32 位。


def unique_paths(m, n):
    table = [[1] * n for _ in range(m)]
    for i in range(1, m):
        for j in range(1, n):
            table[i][j] = table[i - 1][j] + table[i][j - 1]
    return table[m - 1][n - 1] & 0xFFFFFFFF
