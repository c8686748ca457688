# Swaps every pair of the transpose twice, which undoes it.
# zh: 转置时每一对都交换了两次，等于没有转置。
def rotate(matrix):
    matrix.reverse()
    for row in range(len(matrix)):
        for column in range(len(matrix)):
            matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
    return matrix
