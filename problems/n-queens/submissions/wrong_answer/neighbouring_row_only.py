# Checks the diagonals for the row directly above only.
# zh: 对角线只检查了紧邻的上一行。


def solve_n_queens(n):
    boards = []

    def free(queens, row, column):
        for above, other in enumerate(queens):
            if column == other:
                return False
            if row - above == 1 and row - column == above - other:
                return False
            if row - above == 1 and row + column == above + other:
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
