# Finds the place of each number by its value, which fails for repeated numbers.
# zh: 按数值查找位置，遇到重复的数就出错。
def rotate(matrix):
    n = len(matrix)
    place = {num: (row, column) for row in range(n) for column, num in enumerate(matrix[row])}
    result = [row[:] for row in matrix]
    for num, (row, column) in place.items():
        result[column][n - 1 - row] = num
    return result
