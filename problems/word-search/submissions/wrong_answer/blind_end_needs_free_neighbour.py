# The end of the word is noticed only in a free cell behind it, so a path into a dead end fails.
# zh: 要走到单词之后的空闲格子才发现已结束，终点四周无路时会漏掉。
def word_search(board, word):
    rows, cols = len(board), len(board[0])
    used = set()

    def go(i, j, k):
        if not (0 <= i < rows and 0 <= j < cols) or (i, j) in used:
            return False
        if k == len(word):
            return True
        if board[i][j] != word[k]:
            return False
        used.add((i, j))
        found = go(i + 1, j, k + 1) or go(i - 1, j, k + 1) or go(i, j + 1, k + 1) or go(i, j - 1, k + 1)
        used.remove((i, j))
        return found

    if len(word) == 1:
        return any(word in row for row in board)
    return any(go(i, j, 0) for i in range(rows) for j in range(cols))
