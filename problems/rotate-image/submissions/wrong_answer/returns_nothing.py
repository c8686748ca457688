# Changes the matrix in place and returns None; the judge compares what is returned.
# zh: 只在原地修改而没有返回值（返回 None）；评测比较的是返回值。
def rotate(matrix):
    matrix.reverse()
    for row in range(len(matrix)):
        for column in range(row):
            matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
