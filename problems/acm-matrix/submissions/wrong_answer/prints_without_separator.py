# Prints all answers on one line without a separator.
# zh: 把所有答案连在一起输出，中间没有分隔。
import sys
from itertools import accumulate
from operator import add

numbers = list(map(int, sys.stdin.read().split()))
n, m, q = numbers[:3]
table = [[0] * (m + 1)]
for row in range(n):
    start = 3 + row * m
    table.append(list(map(add, accumulate(numbers[start : start + m], initial=0), table[-1])))
rest = numbers[3 + n * m :]
for r1, c1, r2, c2 in zip(rest[::4], rest[1::4], rest[2::4], rest[3::4]):
    print(table[r2][c2] - table[r1 - 1][c2] - table[r2][c1 - 1] + table[r1 - 1][c1 - 1], end="")
