# Failures are cached by cell and position, although they depend on the path.
# zh: 按格子和字母位置缓存失败结果，而失败与已走的路径有关。
def word_search(board, word):
    rows, cols = len(board), len(board[0])
    failed = set()
    used = set()

    def go(i, j, k):
        if not (0 <= i < rows and 0 <= j < cols) or (i, j) in used or board[i][j] != word[k]:
            return False
        if (i, j, k) in failed:
            return False
        if k == len(word) - 1:
            return True
        used.add((i, j))
        for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if go(a, b, k + 1):
                return True
        used.remove((i, j))
        failed.add((i, j, k))
        return False

    return any(go(i, j, 0) for i in range(rows) for j in range(cols))
