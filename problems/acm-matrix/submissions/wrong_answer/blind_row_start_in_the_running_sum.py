# Answers queries inside one row of a tall matrix from the running sum of all cells, and subtracts nothing if the query begins in column 1.
# zh: 矩阵很高时，用全部元素的累加和回答单行询问；询问从第 1 列开始时没有减去前面的和。
import sys
from itertools import accumulate


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m, q = data[:3]
    cells = data[3 : 3 + n * m]
    flat = list(accumulate(cells))
    p = [[0] * (m + 1)]
    for i in range(n):
        row = [0, *accumulate(cells[i * m : i * m + m])]
        p.append([a + b for a, b in zip(row, p[-1])])
    rest = iter(data[3 + n * m :])
    for r1, c1, r2, c2 in zip(rest, rest, rest, rest):
        if r1 == r2 and n > 1000:
            start = (r1 - 1) * m + c1 - 1
            print(flat[start + c2 - c1] - (flat[start - 1] if c1 > 1 else 0))
        else:
            print(p[r2][c2] - p[r1 - 1][c2] - p[r2][c1 - 1] + p[r1 - 1][c1 - 1])


main()
