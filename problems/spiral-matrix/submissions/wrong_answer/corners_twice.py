# Reads the corners twice, at the end of one side and at the start of the next.
# zh: 角上的元素读了两遍：一条边的末尾和下一条边的开头。
def spiral_order(matrix):
    top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
    order = []
    while top <= bottom and left <= right:
        order += [matrix[top][c] for c in range(left, right + 1)]
        order += [matrix[r][right] for r in range(top, bottom + 1)]
        if top < bottom and left < right:
            order += [matrix[bottom][c] for c in range(right, left - 1, -1)]
            order += [matrix[r][left] for r in range(bottom, top, -1)]
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return order
