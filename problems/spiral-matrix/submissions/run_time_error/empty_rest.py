# Takes a column from rows that have become empty.
# zh: 行已经取空，仍从中取出一列。
def spiral_order(matrix):
    order = []
    while matrix:
        order += matrix.pop(0)
        order += [row.pop() for row in matrix]
        if matrix:
            order += matrix.pop()[::-1]
        order += [row.pop(0) for row in reversed(matrix)]
    return order
