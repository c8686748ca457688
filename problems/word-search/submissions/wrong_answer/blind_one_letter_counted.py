# Only counts the cells where all letters of the word are equal.
# zh: 单词的字母全部相同时，只数格子的个数。
def word_search(board, word):
    rows, columns = len(board), len(board[0])
    if len(set(word)) == 1:
        return sum(row.count(word[0]) for row in board) >= len(word)

    def go(r, c, k, used):
        if board[r][c] != word[k]:
            return False
        if k + 1 == len(word):
            return True
        used = used | {(r, c)}
        for r2, c2 in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= r2 < rows and 0 <= c2 < columns and (r2, c2) not in used:
                if go(r2, c2, k + 1, used):
                    return True
        return False

    return any(go(r, c, 0, frozenset()) for r in range(rows) for c in range(columns))
