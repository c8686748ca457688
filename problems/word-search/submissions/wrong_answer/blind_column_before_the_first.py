# Lets the column be -1 on boards of five columns or more, which Python takes for the last one.
# zh: 列数不少于五时允许列下标为 -1，Python 会取到最后一列。
def word_search(board, word):
    rows, cols = len(board), len(board[0])
    first = -1 if cols > 4 else 0

    def go(i, j, k):
        if board[i][j] != word[k]:
            return False
        if k + 1 == len(word):
            return True
        keep, board[i][j] = board[i][j], None
        around = ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1))
        found = any(go(a, b, k + 1) for a, b in around if 0 <= a < rows and first <= b < cols)
        board[i][j] = keep
        return found

    return any(go(i, j, 0) for i in range(rows) for j in range(cols))
