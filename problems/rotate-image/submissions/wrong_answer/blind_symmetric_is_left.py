# Returns a symmetric matrix as it is.
# zh: 对称矩阵原样返回。
def rotate(matrix):
    turned = [list(column) for column in zip(*matrix)]
    if turned == matrix:
        return matrix
    return [row[::-1] for row in turned]
