# Counts the letters first, and marks a used cell with its letter in the other case.
# zh: 先统计字母，再用另一种大小写的字母标记走过的格子。
from collections import Counter


def word_search(board, word):
    have = Counter(c for row in board for c in row)
    need = Counter(word)
    if any(need[c] > have[c] for c in need):
        return False
    if have[word[0]] > have[word[-1]]:
        word = word[::-1]
    rows, cols = len(board), len(board[0])

    def go(r, c, i):
        if board[r][c] != word[i]:
            return False
        if i == len(word) - 1:
            return True
        old, board[r][c] = board[r][c], word[i].swapcase()
        ok = any(
            go(y, x, i + 1)
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            if 0 <= y < rows and 0 <= x < cols
        )
        board[r][c] = old
        return ok

    return any(go(r, c, 0) for r in range(rows) for c in range(cols))
