# Copies the whole matrix for each element that it moves: O(n⁴).
# zh: 每移动一个元素就复制整个矩阵，时间复杂度 O(n⁴)。
def rotate(matrix):
    n = len(matrix)
    result = [row[:] for row in matrix]
    for row in range(n):
        for column in range(n):
            result = [line[:] for line in result]
            result[column][n - 1 - row] = matrix[row][column]
    return result
