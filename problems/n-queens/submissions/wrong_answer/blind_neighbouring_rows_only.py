# Diagonals are checked against the two rows above only.
# zh: 只与上面两行检查对角线。
def solve_n_queens(n):
    boards = []

    def place(columns):
        if len(columns) == n:
            boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in columns])
            return
        for c in range(n):
            near = columns[-2:][::-1]
            if c not in columns and all(abs(c - other) != gap for gap, other in enumerate(near, 1)):
                place([*columns, c])

    place([])
    return boards
