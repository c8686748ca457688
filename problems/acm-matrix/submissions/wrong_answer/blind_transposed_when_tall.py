# Transposes a tall matrix and swaps only the first corner of the queries.
# zh: 矩阵较高时转置，却只交换了查询的左上角坐标。
import sys
from itertools import accumulate


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m, q = data[:3]
    rows = [data[3 + i * m : 3 + i * m + m] for i in range(n)]
    tall = n > 400 * m
    if tall:
        rows = list(zip(*rows))
    p = [[0] * (len(rows[0]) + 1)]
    for row in rows:
        p.append([a + b for a, b in zip([0, *accumulate(row)], p[-1])])
    rest = iter(data[3 + n * m :])
    for r1, c1, r2, c2 in zip(rest, rest, rest, rest):
        if tall:
            r1, c1, r2, c2 = c1, r1, min(r2, m), max(c2, r2)
        print(p[r2][c2] - p[r1 - 1][c2] - p[r2][c1 - 1] + p[r1 - 1][c1 - 1])


main()
