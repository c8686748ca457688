# Joins the rows of a board to one string with line breaks.
# zh: 把棋盘各行用换行符拼成了一个字符串。


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
            boards.append("\n".join(["." * column + "Q" + "." * (n - column - 1) for column in queens]))
            return
        for column in range(n):
            if free(queens, len(queens), column):
                queens.append(column)
                place(queens)
                queens.pop()

    place([])
    return boards
