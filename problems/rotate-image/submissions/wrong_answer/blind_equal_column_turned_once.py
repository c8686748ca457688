# Turns only the first of several equal columns if there are more than four.
# zh: 超过四列时，相同的列只反转第一列。
def rotate(matrix):
    n = len(matrix)
    for i in range(n):
        for j in range(i):
            matrix[i][j], matrix[j][i] = matrix[j][i], matrix[i][j]
    done = []
    for row in matrix:
        if n > 4 and row[::-1] in done:
            continue
        row.reverse()
        done.append(row)
