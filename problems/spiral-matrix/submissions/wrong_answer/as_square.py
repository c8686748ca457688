# Takes the number of rows for the number of columns as well.
# zh: 把行数当成列数，只对方阵正确。
def spiral_order(matrix):
    n = min(len(matrix), len(matrix[0]))
    top, bottom, left, right = 0, n - 1, 0, n - 1
    order = []
    while top <= bottom and left <= right:
        order += [matrix[top][c] for c in range(left, right + 1)]
        order += [matrix[r][right] for r in range(top + 1, bottom + 1)]
        if top < bottom and left < right:
            order += [matrix[bottom][c] for c in range(right - 1, left - 1, -1)]
            order += [matrix[r][left] for r in range(bottom - 1, top, -1)]
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return order
