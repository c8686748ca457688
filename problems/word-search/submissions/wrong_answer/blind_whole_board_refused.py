# A word that covers the whole board is refused.
# zh: 恰好占满整个棋盘的单词被直接拒绝。
def word_search(board, word):
    rows, cols = len(board), len(board[0])
    if len(word) >= rows * cols and rows * cols > 1:
        return False

    def go(i, j, k):
        if not (0 <= i < rows and 0 <= j < cols) or board[i][j] != word[k]:
            return False
        if k == len(word) - 1:
            return True
        board[i][j] = ""
        found = go(i + 1, j, k + 1) or go(i - 1, j, k + 1) or go(i, j + 1, k + 1) or go(i, j - 1, k + 1)
        board[i][j] = word[k]
        return found

    return any(go(i, j, 0) for i in range(rows) for j in range(cols))
