# Reads a single remaining column a second time, upwards.
# zh: 只剩一列时又往上读了一遍。
def spiral_order(matrix):
    top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
    order = []
    while top <= bottom and left <= right:
        order += [matrix[top][c] for c in range(left, right + 1)]
        top += 1
        order += [matrix[r][right] for r in range(top, bottom + 1)]
        right -= 1
        if top <= bottom:
            order += [matrix[bottom][c] for c in range(right, left - 1, -1)]
            bottom -= 1
        order += [matrix[r][left] for r in range(bottom, top - 1, -1)]
        left += 1
    return order
