# The cells are numbered by rows as long as the board is high, which mixes up cells of a board that is not square.
# zh: 给格子编号时把行数当作行长，非正方形棋盘的格子会混淆。
def word_search(board, word):
    m, n = len(board), len(board[0])

    def walk(i, j, at, used):
        if not (0 <= i < m and 0 <= j < n) or board[i][j] != word[at] or used >> (i * m + j) & 1:
            return False
        if at == len(word) - 1:
            return True
        used |= 1 << (i * m + j)
        return any(walk(i + a, j + b, at + 1, used) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1)))

    return any(walk(i, j, 0, 0) for i in range(m) for j in range(n))
