# Reads the outer ring only.
# zh: 只读了最外一圈。
def spiral_order(matrix):
    if len(matrix) == 1:
        return matrix[0]
    if len(matrix[0]) == 1:
        return [row[0] for row in matrix]
    order = matrix[0] + [row[-1] for row in matrix[1:]]
    order += matrix[-1][-2::-1] + [row[0] for row in matrix[-2:0:-1]]
    return order
