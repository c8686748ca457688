# Mirrors the rows instead of turning the matrix.
# zh: 只把每一行左右翻转，没有旋转。
def rotate(matrix):
    return [row[::-1] for row in matrix]
