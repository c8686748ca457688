# Only the cell that the path has just left is excluded, so a path may close a loop.
# zh: 只排除刚离开的那一格，路径可以绕一圈再次经过同一格。
def word_search(board, word):
    rows, cols = len(board), len(board[0])

    def go(i, j, k, last):
        if not (0 <= i < rows and 0 <= j < cols) or board[i][j] != word[k]:
            return False
        if k == len(word) - 1:
            return True
        steps = ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1))
        return any(go(a, b, k + 1, (i, j)) for a, b in steps if (a, b) != last)

    return any(go(i, j, 0, None) for i in range(rows) for j in range(cols))
