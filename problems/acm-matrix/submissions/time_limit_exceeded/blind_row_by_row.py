# Keeps sums along the rows and adds up the rows of each query.
# zh: 只保存行内前缀和，每个查询逐行相加。
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m, q = data[:3]
    w = m + 1
    table = [0] * ((n + 1) * w)
    for r in range(n):
        total = 0
        for c in range(m):
            total += data[3 + r * m + c]
            table[(r + 1) * w + c + 1] = total
    for i in range(3 + n * m, 3 + n * m + 4 * q, 4):
        r1, c1, r2, c2 = data[i : i + 4]
        r1, c1 = r1 - 1, c1 - 1
        print(sum(table[r * w + c2] - table[r * w + c1] for r in range(r1 + 1, r2 + 1)))


main()
