# The first queen is placed in the left half only and the boards are mirrored; the middle column is left out.
# zh: 首行皇后只放左半边再镜像，n 为奇数时漏掉了中间一列。
def solve_n_queens(n):
    if n == 1:
        return [["Q"]]
    boards = []

    def place(columns):
        if len(columns) == n:
            boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in columns])
            return
        for c in range(n // 2 if not columns else n):
            if all(c != o and abs(c - o) != len(columns) - r for r, o in enumerate(columns)):
                place([*columns, c])

    place([])
    return boards + [[row[::-1] for row in board] for board in boards]
