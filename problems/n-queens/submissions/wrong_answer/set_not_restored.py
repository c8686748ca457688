# Removes the column from its set after the recursion, but forgets the diagonals.
# zh: 递归返回后只恢复了列，忘了恢复对角线。


def solve_n_queens(n):
    boards, path = [], []
    columns, differences, sums = set(), set(), set()

    def place(row):
        if row == n:
            boards.append(["." * column + "Q" + "." * (n - 1 - column) for column in path])
            return
        for column in range(n):
            if column not in columns and row - column not in differences and row + column not in sums:
                path.append(column)
                columns.add(column)
                differences.add(row - column)
                sums.add(row + column)
                place(row + 1)
                columns.remove(path.pop())

    place(0)
    return boards
