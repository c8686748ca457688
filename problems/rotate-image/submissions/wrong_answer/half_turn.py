# Turns by 180 degrees.
# zh: 转了 180 度。
def rotate(matrix):
    return [row[::-1] for row in matrix[::-1]]
