# The answers are kept in a dictionary of queries, so a repeated query is answered once only.
# zh: 答案存放在以查询为键的字典里，重复的查询只输出一次。
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m, q = data[:3]
    p = [[0] * (m + 1)]
    for i in range(n):
        row, total = [0], 0
        for x, above in zip(data[3 + i * m : 3 + (i + 1) * m], p[-1][1:]):
            total += x
            row.append(total + above)
        p.append(row)
    queries = data[3 + n * m :]
    out = {}
    for i in range(0, 4 * q, 4):
        r1, c1, r2, c2 = queries[i : i + 4]
        out[r1, c1, r2, c2] = p[r2][c2] - p[r1 - 1][c2] - p[r2][c1 - 1] + p[r1 - 1][c1 - 1]
    print("\n".join(map(str, out.values())))


main()
