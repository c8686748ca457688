# Used cells are marked with the letter x, which a word may contain.
# zh: 用字母 x 标记已走过的格子，而单词里可能就有 x。
def word_search(board, word):
    rows, cols = len(board), len(board[0])

    def go(i, j, k):
        if not (0 <= i < rows and 0 <= j < cols) or board[i][j] != word[k]:
            return False
        if k == len(word) - 1:
            return True
        board[i][j] = "x"
        found = go(i + 1, j, k + 1) or go(i - 1, j, k + 1) or go(i, j + 1, k + 1) or go(i, j - 1, k + 1)
        board[i][j] = word[k]
        return found

    return any(go(i, j, 0) for i in range(rows) for j in range(cols))
