# Reads a query as r1 r2 c1 c2.
# zh: 把询问读成了 r1 r2 c1 c2。
import sys

numbers = list(map(int, sys.stdin.read().split()))
n, m, q = numbers[:3]
table = [[0] * (m + 1) for _ in range(n + 1)]
for r in range(n):
    for c in range(m):
        table[r + 1][c + 1] = numbers[3 + r * m + c] + table[r][c + 1] + table[r + 1][c] - table[r][c]
rest = numbers[3 + n * m :]
for r1, r2, c1, c2 in zip(rest[::4], rest[1::4], rest[2::4], rest[3::4]):
    print(
        table[min(r2, n)][min(c2, m)]
        - table[min(r1, n) - 1][min(c2, m)]
        - table[min(r2, n)][min(c1, m) - 1]
        + table[min(r1, n) - 1][min(c1, m) - 1]
    )
