# Remembers answers under the four numbers of a query written side by side.
# zh: 以查询的四个数直接拼接作键记住答案。
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m, q = data[:3]
    w = m + 1
    table = [0] * ((n + 1) * w)
    for r in range(n):
        total = 0
        for c in range(m):
            total += data[3 + r * m + c]
            table[(r + 1) * w + c + 1] = table[r * w + c + 1] + total
    answers = {}
    for i in range(3 + n * m, 3 + n * m + 4 * q, 4):
        r1, c1, r2, c2 = data[i : i + 4]
        key = f"{r1}{c1}{r2}{c2}"
        r1, c1 = r1 - 1, c1 - 1
        if key not in answers:
            answers[key] = table[r2 * w + c2] - table[r1 * w + c2] - table[r2 * w + c1] + table[r1 * w + c1]
        print(answers[key])


main()
