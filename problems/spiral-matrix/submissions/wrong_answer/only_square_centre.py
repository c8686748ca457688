# Adds the last element of an odd square, but not the row or column that an oblong leaves.
# zh: 只处理了奇数阶方阵的中心，没有处理长方形剩下的一行或一列。
def spiral_order(matrix):
    top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
    order = []
    while top < bottom and left < right:
        order += [matrix[top][c] for c in range(left, right)]
        order += [matrix[r][right] for r in range(top, bottom)]
        order += [matrix[bottom][c] for c in range(right, left, -1)]
        order += [matrix[r][left] for r in range(bottom, top, -1)]
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    if top == bottom and left == right:
        order.append(matrix[top][left])
    return order
