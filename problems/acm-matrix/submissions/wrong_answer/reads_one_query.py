# Answers only the first query.
# zh: 只回答了第一个询问。
n, m, q = map(int, input().split())
matrix = [list(map(int, input().split())) for _ in range(n)]
r1, c1, r2, c2 = map(int, input().split())
print(sum(sum(row[c1 - 1 : c2]) for row in matrix[r1 - 1 : r2]))
