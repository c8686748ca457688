"""Change the matrix in place, and return nothing."""


def rotate(matrix):
    matrix.reverse()
    for row in range(len(matrix)):
        for column in range(row):
            matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
