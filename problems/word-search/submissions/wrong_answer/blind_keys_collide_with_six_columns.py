# Numbers the cells as if a row had at most five columns.
# zh: 给格子编号时假定每行最多五列。
def word_search(board, word):
    rows, columns = len(board), len(board[0])

    def go(r, c, k, used):
        if board[r][c] != word[k]:
            return False
        if k + 1 == len(word):
            return True
        used = used | {r * 5 + c}
        for r2, c2 in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= r2 < rows and 0 <= c2 < columns and r2 * 5 + c2 not in used:
                if go(r2, c2, k + 1, used):
                    return True
        return False

    return any(go(r, c, 0, frozenset()) for r in range(rows) for c in range(columns))
