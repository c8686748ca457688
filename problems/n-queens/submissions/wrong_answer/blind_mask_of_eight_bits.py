# The rising diagonals are kept in a bit mask that is cut off at 8 bits.
# zh: 一种对角线的位掩码截断在 8 位，棋盘更大时出错。
def solve_n_queens(n):
    boards = []

    def place(columns, taken, rising, falling):
        if len(columns) == n:
            boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in columns])
            return
        for c in range(n):
            bit = 1 << c
            if not (taken | rising | falling) & bit:
                place([*columns, c], taken | bit, (rising | bit) << 1 & 0xFF, (falling | bit) >> 1)

    place([], 0, 0, 0)
    return boards
