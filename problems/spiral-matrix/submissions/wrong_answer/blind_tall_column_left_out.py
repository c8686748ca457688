# The last column of a matrix of 900 rows and more is left out when it is the first, too.
# zh: 行数不少于 900 时，只剩一列的部分被漏掉。
def spiral_order(matrix):
    out = []
    while matrix:
        out += matrix.pop(0)
        for row in matrix:
            if row:
                out.append(row.pop())
        if matrix:
            out += matrix.pop()[::-1]
        for row in reversed(matrix):
            if len(row) > 1 or len(matrix) < 900:
                out.append(row.pop(0)) if row else None
    return out
