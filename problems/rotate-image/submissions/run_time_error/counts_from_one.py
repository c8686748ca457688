# Computes the new column as n - row, which runs over the end.
# zh: 新的列号写成 n - row，超出了边界。
def rotate(matrix):
    n = len(matrix)
    result = [[0] * n for _ in range(n)]
    for row in range(n):
        for column in range(n):
            result[column][n - row] = matrix[row][column]
    return result
