# Stops when a single row or column remains, so the centre is lost.
# zh: 只剩一行或一列时就停下，漏掉了中间的元素。
def spiral_order(matrix):
    top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
    order = []
    while top < bottom and left < right:
        order += [matrix[top][c] for c in range(left, right)]
        order += [matrix[r][right] for r in range(top, bottom)]
        order += [matrix[bottom][c] for c in range(right, left, -1)]
        order += [matrix[r][left] for r in range(bottom, top, -1)]
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return order
