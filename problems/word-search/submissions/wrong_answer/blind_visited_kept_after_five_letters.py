# Frees a cell again only among the first five letters, so later cells of a dead end stay taken.
# zh: 只有前五个字母的格子会恢复，死路上靠后的格子一直算作已用。
def word_search(board, word):
    rows, cols = len(board), len(board[0])

    def go(i, j, k, seen):
        if not (0 <= i < rows and 0 <= j < cols) or (i, j) in seen or board[i][j] != word[k]:
            return False
        if k == len(word) - 1:
            return True
        seen.add((i, j))
        for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            if go(i + a, j + b, k + 1, seen):
                return True
        if k < 5:
            seen.remove((i, j))
        return False

    return any(go(i, j, 0, set()) for i in range(rows) for j in range(cols))
