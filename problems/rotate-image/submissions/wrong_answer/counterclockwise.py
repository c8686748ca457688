# Turns counterclockwise.
# zh: 旋转方向反了，转成了逆时针。
def rotate(matrix):
    return [list(column) for column in zip(*matrix)][::-1]
