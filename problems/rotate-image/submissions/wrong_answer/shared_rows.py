# Builds the result from one row that all places share.
# zh: 结果的所有行共用同一个列表。
def rotate(matrix):
    n = len(matrix)
    result = [[0] * n] * n
    for row in range(n):
        for column in range(n):
            result[column][n - 1 - row] = matrix[row][column]
    return result
