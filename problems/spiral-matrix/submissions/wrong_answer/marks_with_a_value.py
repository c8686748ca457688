# Marks visited elements with 0 and takes a real 0 for visited.
# zh: 用 0 标记已访问，遇到真正的 0 就误以为访问过。
def spiral_order(matrix):
    rows, cols = len(matrix), len(matrix[0])
    order, row, col, down, across = [], 0, 0, 0, 1
    for _ in range(rows * cols):
        order.append(matrix[row][col])
        matrix[row][col] = 0
        if not (0 <= row + down < rows and 0 <= col + across < cols) or matrix[row + down][col + across] == 0:
            down, across = across, -down
        row, col = (row + down) % rows, (col + across) % cols
    return order
