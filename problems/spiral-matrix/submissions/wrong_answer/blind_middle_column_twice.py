# Reads the middle column twice if there are more rows than columns and the number of columns is odd and above nine.
# zh: 行数多于列数、列数为大于九的奇数时，中间一列读两遍。
def spiral_order(matrix):
    t, b, left, r = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
    wide = len(matrix[0]) > 9 and len(matrix) > len(matrix[0]) and len(matrix[0]) % 2
    out = []
    while t <= b and left <= r:
        out += matrix[t][left : r + 1]
        out += [matrix[i][r] for i in range(t + 1, b + 1)]
        if t < b:
            out += [matrix[b][i] for i in range(r - 1, left - 1, -1)]
        if left < r or wide:
            out += [matrix[i][left] for i in range(b - 1, t, -1)]
        t, b, left, r = t + 1, b - 1, left + 1, r - 1
    return out
