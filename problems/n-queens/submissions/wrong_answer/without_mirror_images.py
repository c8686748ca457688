# Leaves out boards that are mirror images of others.
# zh: 去掉了互为镜像的解。


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
    return [board for at, board in enumerate(boards) if [row[::-1] for row in board] not in boards[:at]]
