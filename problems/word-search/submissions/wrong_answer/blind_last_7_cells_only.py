# Only the last seven cells of the path are kept from being used again.
# zh: 只避免重复使用路径的最近七个格子。
def word_search(board, word):
    m, n = len(board), len(board[0])

    def walk(path):
        i, j = path[-1]
        if board[i][j] != word[len(path) - 1]:
            return False
        if len(path) == len(word):
            return True
        for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= a < m and 0 <= b < n and (a, b) not in path[-7:] and walk([*path, (a, b)]):
                return True
        return False

    return any(walk([(i, j)]) for i in range(m) for j in range(n))
