# Checks the diagonal that falls to the left, but not the one that falls to the right.
# zh: 只检查了副对角线，漏了主对角线。


def solve_n_queens(n):
    boards = []

    def free(queens, row, column):
        for above, other in enumerate(queens):
            if column == other:
                return False
            if row + column == above + other:
                return False
        return True

    def place(queens):
        if len(queens) == n:
            boards.append(["." * column + "Q" + "." * (n - column - 1) for column in queens])
            return
        for column in range(n):
            if free(queens, len(queens), column):
                queens.append(column)
                place(queens)
                queens.pop()

    place([])
    return boards
