# Transposes the matrix, which mirrors it at the diagonal.
# zh: 只做了转置，得到的是沿对角线的镜像。
def rotate(matrix):
    return [list(column) for column in zip(*matrix)]
