# Both kinds of diagonals are kept in one set, where r + c and r − c can be the same number.
# zh: 两种对角线放在同一个集合里，r + c 与 r − c 的值可能相同。
def solve_n_queens(n):
    boards = []

    def place(row, columns, diagonals):
        if row == n:
            boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in columns])
            return
        for c in range(n):
            if c not in columns and row + c not in diagonals and row - c - 1 not in diagonals:
                place(row + 1, [*columns, c], diagonals | {row + c, row - c - 1})

    place(0, [], frozenset())
    return boards
