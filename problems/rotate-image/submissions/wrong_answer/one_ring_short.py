# Stops one ring too early, so the innermost ring does not turn.
# zh: 少转了一圈，最内圈没有动。
def rotate(matrix):
    n = len(matrix)
    for i in range(max(1, n // 2 - 1)):
        for j in range(i, n - 1 - i):
            if n < 2:
                break
            top = matrix[i][j]
            matrix[i][j] = matrix[n - 1 - j][i]
            matrix[n - 1 - j][i] = matrix[n - 1 - i][n - 1 - j]
            matrix[n - 1 - i][n - 1 - j] = matrix[j][n - 1 - i]
            matrix[j][n - 1 - i] = top
    return matrix
