# Takes one element at a time and copies the rest of the matrix.
# zh: 每取一个元素就复制一遍剩余的矩阵。
def spiral_order(matrix):
    order, rest = [], [list(row) for row in matrix]
    while rest:
        order.append(rest[0][0])
        rest = [list(row) for row in rest]
        rest[0] = rest[0][1:]
        if not rest[0]:
            rest = [list(row) for row in zip(*rest[1:])][::-1]
    return order
