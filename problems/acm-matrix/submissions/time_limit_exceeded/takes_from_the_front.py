# Takes every number from the front of a list with pop(0).
# zh: 每个数都用 pop(0) 从列表头部取出。
import sys

numbers = list(map(int, sys.stdin.read().split()))
n, m, q = numbers.pop(0), numbers.pop(0), numbers.pop(0)
table = [[0] * (m + 1) for _ in range(n + 1)]
for r in range(n):
    for c in range(m):
        table[r + 1][c + 1] = numbers.pop(0) + table[r][c + 1] + table[r + 1][c] - table[r][c]
rest = numbers
for r1, c1, r2, c2 in zip(rest[::4], rest[1::4], rest[2::4], rest[3::4]):
    print(table[r2][c2] - table[r1 - 1][c2] - table[r2][c1 - 1] + table[r1 - 1][c1 - 1])
