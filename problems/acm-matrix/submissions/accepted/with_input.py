# Reads line by line with input() and builds the table with itertools.accumulate.
# zh: 用 input() 逐行读取，用 itertools.accumulate 构造前缀和表。
import sys
from itertools import accumulate
from operator import add

input = sys.stdin.readline

if __name__ == "__main__":
    n, m, q = map(int, input().split())
    table = [[0] * (m + 1)]
    for _ in range(n):
        row = accumulate(map(int, input().split()), initial=0)
        table.append(list(map(add, row, table[-1])))
    for _ in range(q):
        r1, c1, r2, c2 = map(int, input().split())
        print(table[r2][c2] - table[r1 - 1][c2] - table[r2][c1 - 1] + table[r1 - 1][c1 - 1])
