# Chooses cells with the right letters and checks only then whether they are neighbours.
# zh: 先选出字母相符的格子组合，最后才检查是否相邻。
from itertools import product


def word_search(board, word):
    cells = [(row, column) for row in range(len(board)) for column in range(len(board[0]))]
    for path in product(*([(r, c) for r, c in cells if board[r][c] == letter] for letter in word)):
        if len(set(path)) == len(word):
            if all(abs(a - c) + abs(b - d) == 1 for (a, b), (c, d) in zip(path, path[1:])):
                return True
    return False
