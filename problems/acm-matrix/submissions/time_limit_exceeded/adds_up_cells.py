# Adds up the cells of every query.
# zh: 每个询问都逐格相加。
import sys

input = sys.stdin.readline
n, m, q = map(int, input().split())
matrix = [list(map(int, input().split())) for _ in range(n)]
for _ in range(q):
    r1, c1, r2, c2 = map(int, input().split())
    print(sum(sum(row[c1 - 1 : c2]) for row in matrix[r1 - 1 : r2]))
