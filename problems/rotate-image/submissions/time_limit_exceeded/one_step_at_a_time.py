# Moves each ring by one place again and again: O(n³).
# zh: 让每一圈一格一格地挪动，重复多次，时间复杂度 O(n³)。
def rotate(matrix):
    n = len(matrix)
    for i in range(n // 2):
        last = n - 1 - i
        ring = [(i, c) for c in range(i, last)] + [(r, last) for r in range(i, last)]
        ring += [(last, c) for c in range(last, i, -1)] + [(r, i) for r in range(last, i, -1)]
        for _ in range(last - i):
            held = matrix[ring[-1][0]][ring[-1][1]]
            for row, column in ring:
                held, matrix[row][column] = matrix[row][column], held
    return matrix
