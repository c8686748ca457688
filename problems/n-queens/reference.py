def solve_n_queens(n):
    """Place one queen per row, with the occupied columns and diagonals in sets."""
    boards, path = [], []
    columns, differences, sums = set(), set(), set()

    def place(row):
        if row == n:
            boards.append(["." * column + "Q" + "." * (n - 1 - column) for column in path])
        for column in range(n):
            if column not in columns and row - column not in differences and row + column not in sums:
                path.append(column)
                columns.add(column)
                differences.add(row - column)
                sums.add(row + column)
                place(row + 1)
                path.pop()
                columns.remove(column)
                differences.remove(row - column)
                sums.remove(row + column)

    place(0)
    return boards
