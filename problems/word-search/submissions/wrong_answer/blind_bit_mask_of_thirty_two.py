# Marks cells in a mask of 32 bits, too few for 36 cells.
# zh: 用 32 位掩码标记格子，36 个格子不够用。
def word_search(board, word):
    rows, cols = len(board), len(board[0])

    def go(r, c, i, used):
        bit = 1 << (r * cols + c) & 0xFFFFFFFF
        if used & bit or board[r][c] != word[i]:
            return False
        if i == len(word) - 1:
            return True
        return any(
            go(y, x, i + 1, used | bit)
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            if 0 <= y < rows and 0 <= x < cols
        )

    return any(go(r, c, 0, 0) for r in range(rows) for c in range(cols))
