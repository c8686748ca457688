# Keeps prefix sums of the columns of one flat list, and accumulates them along the rows of the table.
# zh: 在一维列表上先做列方向的前缀和，再沿行方向累加。
import sys


def main():
    data = sys.stdin.read().split()
    n, m, q = int(data[0]), int(data[1]), int(data[2])
    cells = [int(word) for word in data[3 : 3 + n * m]]
    for index in range(m, n * m):
        cells[index] += cells[index - m]
    for start in range(0, n * m, m):
        for index in range(start + 1, start + m):
            cells[index] += cells[index - 1]

    def upto(row, column):
        return cells[(row - 1) * m + column - 1] if row and column else 0

    out = []
    for index in range(3 + n * m, 3 + n * m + 4 * q, 4):
        r1, c1, r2, c2 = map(int, data[index : index + 4])
        out.append(upto(r2, c2) - upto(r1 - 1, c2) - upto(r2, c1 - 1) + upto(r1 - 1, c1 - 1))
    sys.stdout.write("\n".join(map(str, out)) + "\n")


main()
