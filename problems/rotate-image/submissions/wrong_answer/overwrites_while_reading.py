# Writes the result into the matrix from which it still reads.
# zh: 一边读一边覆盖原矩阵，后面读到的已是改过的值。
def rotate(matrix):
    n = len(matrix)
    for row in range(n):
        for column in range(n):
            matrix[column][n - 1 - row] = matrix[row][column]
    return matrix
