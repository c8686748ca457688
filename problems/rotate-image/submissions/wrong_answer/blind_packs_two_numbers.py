# Packs the new number above the old one and unpacks by //, which is off by one above a negative number.
# zh: 把新数放在旧数的高位再用 // 取出；旧数为负时差一。
def rotate(matrix):
    base = 10**10
    n = len(matrix)
    copy = [list(row) for row in matrix]
    for r in range(n):
        for c in range(n):
            copy[c][n - 1 - r] += matrix[r][c] * base
    return [[cell // base for cell in row] for row in copy]
