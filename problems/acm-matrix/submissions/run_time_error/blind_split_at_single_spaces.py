# Splits lines at single spaces, which leaves empty texts between several.
# zh: 按单个空格切分，连续空格之间会出现空文本。
import sys


def main():
    data = list(map(int, sys.stdin.read().replace("\n", " ").strip().split(" ")))
    n, m, q = data[:3]
    w = m + 1
    table = [0] * ((n + 1) * w)
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
