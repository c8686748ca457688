# Allocates a square table, which is far too large for a single long row.
# zh: 分配方形的表，只有一长行时过大。
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m, q = data[:3]
    w = max(n, m) + 1
    table = [0] * (w * w)
    for r in range(n):
        total = 0
        for c in range(m):
            total += data[3 + r * m + c]
            table[(r + 1) * w + c + 1] = table[r * w + c + 1] + total
    for i in range(3 + n * m, 3 + n * m + 4 * q, 4):
        r1, c1, r2, c2 = data[i : i + 4]
        r1, c1 = r1 - 1, c1 - 1
        print(table[r2 * w + c2] - table[r1 * w + c2] - table[r2 * w + c1] + table[r1 * w + c1])


main()
