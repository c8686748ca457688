# Turns the outer ring and leaves the inner ones.
# zh: 只转了最外一圈，内圈没有动。
def rotate(matrix):
    n = len(matrix)
    result = [row[:] for row in matrix]
    for k in range(n):
        result[k][n - 1] = matrix[0][k]
        result[n - 1][n - 1 - k] = matrix[k][n - 1]
        result[n - 1 - k][0] = matrix[n - 1][n - 1 - k]
        result[0][k] = matrix[n - 1 - k][0]
    return result
