# The list of boards is a default argument, so that a second call also returns the boards of the first.
# zh: 棋盘列表是默认参数，第二次调用还会带上第一次的结果。
def solve_n_queens(n, boards=[], columns=()):  # noqa: B006  # the fault to be caught
    if len(columns) == n:
        boards.append(["." * c + "Q" + "." * (n - 1 - c) for c in columns])
        return boards
    for c in range(n):
        if all(c != o and abs(c - o) != len(columns) - r for r, o in enumerate(columns)):
            solve_n_queens(n, boards, (*columns, c))
    return boards
