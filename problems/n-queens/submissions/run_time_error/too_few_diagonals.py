# Keeps marks for n diagonals in each direction, although there are 2n - 1.
# zh: 每个方向只为 n 条对角线留了标记，而实际有 2n - 1 条。


def solve_n_queens(n):
    boards, path = [], []
    columns, sums, differences = [False] * n, [False] * n, [False] * n

    def place(row):
        if row == n:
            boards.append(["." * column + "Q" + "." * (n - 1 - column) for column in path])
            return
        for column in range(n):
            if not (columns[column] or sums[row + column] or differences[row - column]):
                path.append(column)
                columns[column] = sums[row + column] = differences[row - column] = True
                place(row + 1)
                columns[column] = sums[row + column] = differences[row - column] = False
                path.pop()

    place(0)
    return boards
