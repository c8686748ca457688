# Runs over the last element of each side too, so corners are rotated twice.
# zh: 每条边多处理了最后一个元素，角上的元素被轮换了两次。
def rotate(matrix):
    n = len(matrix)
    for i in range(n // 2):
        for j in range(i, n - i):
            top = matrix[i][j]
            matrix[i][j] = matrix[n - 1 - j][i]
            matrix[n - 1 - j][i] = matrix[n - 1 - i][n - 1 - j]
            matrix[n - 1 - i][n - 1 - j] = matrix[j][n - 1 - i]
            matrix[j][n - 1 - i] = top
    return matrix
