# Rotates in tiles of 64 rows and leaves a last tile of one row unturned.
# zh: 按 64 行一块旋转，最后一块只有一行时没有旋转。
def rotate(matrix):
    n = len(matrix)
    out = [list(r) for r in zip(*matrix[::-1])]
    if n > 64 and n % 64 == 1:
        out[-1] = list(matrix[-1])
    return out
