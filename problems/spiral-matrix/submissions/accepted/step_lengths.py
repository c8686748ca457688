def spiral_order(matrix):
    """Walk with a cursor: the lengths of the legs are columns, rows - 1, columns - 1, rows - 2, and so on."""
    across, down = len(matrix[0]), len(matrix) - 1
    row, column, sign, order = 0, -1, 1, []
    while True:
        for _ in range(across):
            column += sign
            order.append(matrix[row][column])
        across -= 1
        if down == 0:
            return order
        for _ in range(down):
            row += sign
            order.append(matrix[row][column])
        down -= 1
        sign = -sign
        if across == 0:
            return order
