# A starting cell whose search fails stays marked, so a later path cannot use it.
# zh: 从某个起点搜索失败后该格仍被标记，之后的路径不能再用它。
def word_search(board, word):
    m, n = len(board), len(board[0])

    def walk(i, j, at):
        if not (0 <= i < m and 0 <= j < n) or board[i][j] != word[at]:
            return False
        if at == len(word) - 1:
            return True
        letter, board[i][j] = board[i][j], ""
        found = walk(i + 1, j, at + 1) or walk(i - 1, j, at + 1) or walk(i, j + 1, at + 1) or walk(i, j - 1, at + 1)
        if at or found:
            board[i][j] = letter
        return found

    return any(walk(i, j, 0) for i in range(m) for j in range(n))
