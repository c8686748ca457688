# Fills every row in every way and checks only at the end: n^n boards.
# zh: 每行任意放置，放满之后才检查，共 n^n 个棋盘。


def solve_n_queens(n):
    boards = []

    def free(queens, row, column):
        for above, other in enumerate(queens):
            if column == other:
                return False
            if row - column == above - other:
                return False
            if row + column == above + other:
                return False
        return True

    def place(queens):
        if len(queens) == n and all(free(queens[:row], row, queens[row]) for row in range(n)):
            boards.append(["." * column + "Q" + "." * (n - column - 1) for column in queens])
        if len(queens) == n:
            return
        for column in range(n):
            queens.append(column)
            place(queens)
            queens.pop()

    place([])
    return boards
