# Removes zeros at the end of a long answer.
# zh: 去掉较长答案末尾的 0。
def spiral_order(matrix):
    t, b, left, r = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
    out = []
    while t <= b and left <= r:
        out += [matrix[t][i] for i in range(left, r + 1)]
        out += [matrix[i][r] for i in range(t + 1, b + 1)]
        if t < b and left < r:
            out += [matrix[b][i] for i in range(r - 1, left, -1)]
            out += [matrix[i][left] for i in range(b, t, -1)]
        t, b, left, r = t + 1, b - 1, left + 1, r - 1
    while len(out) > 30 and out[-1] == 0:
        out.pop()
    return out
