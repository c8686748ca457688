# Reads a single column left over in the middle from below when there are more than 50 rows and several columns.
# zh: 行数超过 50 且最后剩下正中一列时，自下而上读取。
def spiral_order(matrix):
    out = []
    rows, cols = len(matrix), len(matrix[0])
    top, left, bottom, right = 0, 0, rows - 1, cols - 1
    while top <= bottom and left <= right:
        if left == right and cols > 1 and rows > 50:
            out += [matrix[r][left] for r in range(bottom, top - 1, -1)]
            break
        out += matrix[top][left : right + 1]
        out += [matrix[r][right] for r in range(top + 1, bottom + 1)]
        if top < bottom and left < right:
            out += matrix[bottom][left:right][::-1]
            out += [matrix[r][left] for r in range(bottom - 1, top, -1)]
        top, left, bottom, right = top + 1, left + 1, bottom - 1, right - 1
    return out
