# Returns the first board only.
# zh: 只返回了第一个解。


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
        if len(queens) == n:
            boards.append(["." * column + "Q" + "." * (n - column - 1) for column in queens])
            return
        for column in range(n):
            if free(queens, len(queens), column):
                queens.append(column)
                place(queens)
                queens.pop()

    place([])
    return boards[:1]
