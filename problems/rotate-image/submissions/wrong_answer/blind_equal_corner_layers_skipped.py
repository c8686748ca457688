# Skips a layer whose four corners are equal when the matrix has more than twelve rows.
# zh: 行数超过 12 时，跳过四角相等的一圈。
def rotate(matrix):
    n = len(matrix)
    m = [list(r) for r in matrix]
    for a in range(n // 2):
        b = n - 1 - a
        if n > 12 and m[a][a] == m[a][b] == m[b][a] == m[b][b]:
            continue
        for i in range(b - a):
            m[a][a + i], m[a + i][b], m[b][b - i], m[b - i][a] = m[b - i][a], m[a][a + i], m[a + i][b], m[b][b - i]
    return m
