# Goes counterclockwise, down the left side first.
# zh: 方向反了，先沿左边往下走（逆时针）。
def spiral_order(matrix):
    order, rest = [], [list(column) for column in zip(*matrix)]
    while rest:
        order += rest[0]
        rest = list(zip(*rest[1:]))[::-1]
    return order
