# Makes the board with [['.'] * n] * n, so that all rows are one list.
# zh: 用 [['.'] * n] * n 建棋盘，所有行其实是同一个列表。


def solve_n_queens(n):
    boards, board = [], [["."] * n] * n

    def place(row, queens):
        if row == n:
            boards.append(["".join(line) for line in board])
            return
        for column in range(n):
            if all(column != other and abs(column - other) != row - above for above, other in enumerate(queens)):
                board[row][column] = "Q"
                place(row + 1, [*queens, column])
                board[row][column] = "."

    place(0, [])
    return boards
