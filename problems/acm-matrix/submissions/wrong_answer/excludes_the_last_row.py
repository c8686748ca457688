# Takes the end of a range as exclusive, as Python's slices do.
# zh: 像 Python 切片那样，把右端当成不包含。
import sys

numbers = list(map(int, sys.stdin.read().split()))
n, m, q = numbers[:3]
table = [[0] * (m + 1) for _ in range(n + 1)]
for r in range(n):
    for c in range(m):
        table[r + 1][c + 1] = numbers[3 + r * m + c] + table[r][c + 1] + table[r + 1][c] - table[r][c]
rest = numbers[3 + n * m :]
for r1, c1, r2, c2 in zip(rest[::4], rest[1::4], rest[2::4], rest[3::4]):
    print(table[r2 - 1][c2 - 1] - table[r1 - 1][c2 - 1] - table[r2 - 1][c1 - 1] + table[r1 - 1][c1 - 1])
