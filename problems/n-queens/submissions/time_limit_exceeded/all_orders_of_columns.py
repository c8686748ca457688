# Tries all orders of the columns and checks the diagonals only for complete boards.
# zh: 枚举列的所有排列，放满之后才检查对角线。
from itertools import permutations


def solve_n_queens(n):
    boards = []
    for queens in permutations(range(n)):
        if len({row + column for row, column in enumerate(queens)}) == n:
            if len({row - column for row, column in enumerate(queens)}) == n:
                boards.append(["." * column + "Q" + "." * (n - 1 - column) for column in queens])
    return boards
