# In each row the path begins only at the first cell with the right letter.
# zh: 每一行只从第一个匹配首字母的格子出发。
def word_search(board, word):
    rows, cols = len(board), len(board[0])

    def go(i, j, k):
        if not (0 <= i < rows and 0 <= j < cols) or board[i][j] != word[k]:
            return False
        if k == len(word) - 1:
            return True
        board[i][j] = ""
        found = go(i + 1, j, k + 1) or go(i - 1, j, k + 1) or go(i, j + 1, k + 1) or go(i, j - 1, k + 1)
        board[i][j] = word[k]
        return found

    return any(go(i, row.index(word[0]), 0) for i, row in enumerate(board) if word[0] in row)
