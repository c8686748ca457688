def solve_n_queens(n):
    """Keep the attacked cells of the current row as three bit masks; the diagonals move by one place per row."""
    boards = []

    def place(rows, columns, left, right):
        if len(rows) == n:
            boards.append(rows)
        for column in range(n):
            bit = 1 << column
            if not bit & (columns | left | right):
                row = "." * column + "Q" + "." * (n - 1 - column)
                place([*rows, row], columns | bit, (left | bit) << 1, (right | bit) >> 1)

    place([], 0, 0, 0)
    return boards
