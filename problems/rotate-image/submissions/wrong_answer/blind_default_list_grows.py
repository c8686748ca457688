# Collects the rows in a default argument, which keeps those of earlier calls.
# zh: 用默认参数收集各行，会保留之前调用的内容。
def rotate(matrix, rows=[]):
    for column in zip(*matrix[::-1]):
        rows.append(list(column))
    return rows
