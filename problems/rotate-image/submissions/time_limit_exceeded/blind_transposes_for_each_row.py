# Transposes the whole matrix again for each row of the result.
# zh: 求结果的每一行都重新转置整个矩阵。
def rotate(matrix):
    n = len(matrix)
    return [[row[r] for row in [list(column) for column in zip(*zip(*matrix))][::-1]] for r in range(n)]
