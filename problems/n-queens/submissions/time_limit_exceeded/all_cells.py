# Chooses n of all n² cells and checks every pair.
# zh: 从 n² 个格子中任选 n 个，再逐对检查。
from itertools import combinations


def solve_n_queens(n):
    boards = []
    cells = [(row, column) for row in range(n) for column in range(n)]
    for queens in combinations(cells, n):
        if all(a != c and b != d and abs(a - c) != abs(b - d) for (a, b), (c, d) in combinations(queens, 2)):
            boards.append(["." * column + "Q" + "." * (n - 1 - column) for _, column in queens])
    return boards
