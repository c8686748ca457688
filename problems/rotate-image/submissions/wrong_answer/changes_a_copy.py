# Binds the name to a new matrix and returns nothing, so the caller's matrix stays as it was.
# zh: 只是让变量指向新矩阵，又没有返回，调用者的矩阵没有改变。
def rotate(matrix):
    matrix = [list(row) for row in zip(*matrix[::-1])]
