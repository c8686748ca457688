# Reads a single remaining row a second time, backwards.
# zh: 只剩一行时又倒着读了一遍。
def spiral_order(matrix):
    top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
    order = []
    while top <= bottom and left <= right:
        order += [matrix[top][c] for c in range(left, right + 1)]
        top += 1
        order += [matrix[r][right] for r in range(top, bottom + 1)]
        right -= 1
        order += [matrix[bottom][c] for c in range(right, left - 1, -1)]
        bottom -= 1
        if left <= right:
            order += [matrix[r][left] for r in range(bottom, top - 1, -1)]
            left += 1
    return order
