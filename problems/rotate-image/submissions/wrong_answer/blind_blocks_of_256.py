# Turns blocks of 256 columns, and reverses the columns of a second block of fewer than 200.
# zh: 按 256 列分块旋转，第二块不足 200 列时顺序颠倒。
def rotate(matrix):
    n = len(matrix)
    out = []
    for s in range(0, n, 256):
        part = [row[s : s + 256] for row in matrix[::-1]]
        cols = [list(c) for c in zip(*part)]
        out += cols if s == 0 or len(cols) > 200 else cols[:-1] + cols[-1:][::-1] if n < 300 else cols[::-1]
    return out
