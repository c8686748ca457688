# Does not take the queen back after the recursion.
# zh: 递归返回后没有撤回皇后。


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

    place([])
    return boards
