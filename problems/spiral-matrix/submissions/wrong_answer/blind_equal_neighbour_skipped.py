# The left column leaves out an element that is the same object as the one read before it.
# zh: 读左列时，与上一个元素相同的元素被跳过。
def spiral_order(matrix):
    rows, columns, out = len(matrix), len(matrix[0]), []
    top, left, bottom, right = 0, 0, rows - 1, columns - 1
    while top <= bottom and left <= right:
        out += matrix[top][left : right + 1]
        out += [matrix[r][right] for r in range(top + 1, bottom + 1)]
        if top < bottom:
            back = matrix[bottom][left:right][::-1]
            out += back
        if left < right:
            out += [
                matrix[r][left] for r in range(bottom - 1, top, -1) if matrix[r][left] is not out[-1] or r < bottom - 1
            ]
        top, left, bottom, right = top + 1, left + 1, bottom - 1, right - 1
    return out
