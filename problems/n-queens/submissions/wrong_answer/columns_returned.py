# Returns the columns of the queens instead of the drawn boards.
# zh: 返回的是每行皇后的列号，没有画出棋盘。


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
            boards.append(queens[:])
            return
        for column in range(n):
            if free(queens, len(queens), column):
                queens.append(column)
                place(queens)
                queens.pop()

    place([])
    return boards
