# Turns each ring by one cell at a time, n − 1 times.
# zh: 每个环一次只转一格，共转 n − 1 次。
def rotate(matrix):
    n = len(matrix)
    for k in range(n // 2):
        e = n - 1 - k
        ring = [(k, c) for c in range(k, e)] + [(r, e) for r in range(k, e)]
        ring += [(e, c) for c in range(e, k, -1)] + [(r, k) for r in range(e, k, -1)]
        for _ in range(e - k):
            last = matrix[ring[-1][0]][ring[-1][1]]
            for (r, c), (a, b) in zip(ring[:0:-1], ring[-2::-1]):
                matrix[r][c] = matrix[a][b]
            matrix[k][k] = last
    return matrix
