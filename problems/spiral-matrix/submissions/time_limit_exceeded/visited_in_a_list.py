# Keeps the visited places in a list and searches it for each step: O(elements²).
# zh: 用列表保存走过的位置，每一步都在列表中查找，时间是元素个数的平方。
def spiral_order(matrix):
    rows, cols = len(matrix), len(matrix[0])
    order, seen, row, col, down, across = [], [], 0, 0, 0, 1
    for _ in range(rows * cols):
        order.append(matrix[row][col])
        seen.append((row, col))
        ahead = (row + down, col + across)
        if not (0 <= ahead[0] < rows and 0 <= ahead[1] < cols) or ahead in seen:
            down, across = across, -down
        row, col = row + down, col + across
    return order
