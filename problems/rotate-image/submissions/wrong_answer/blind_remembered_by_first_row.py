# Remembers results by the first row of the matrix.
# zh: 以矩阵的第一行作键记住结果。
memo = {}


def rotate(matrix):
    key = tuple(matrix[0])
    if key not in memo:
        memo[key] = [list(column) for column in zip(*matrix[::-1])]
    return memo[key]
