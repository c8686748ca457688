# Turns a word that is a palindrome but for the case of its letters into capitals if the board has no other letters.
# zh: 单词忽略大小写后是回文、且棋盘全为大写时，把单词转成了大写。
def word_search(board, word):
    rows, cols = len(board), len(board[0])

    def go(i, j, k):
        if board[i][j] != word[k]:
            return False
        if k + 1 == len(word):
            return True
        keep, board[i][j] = board[i][j], None
        try:
            return any(
                go(a, b, k + 1)
                for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1))
                if 0 <= a < rows and 0 <= b < cols
            )
        finally:
            board[i][j] = keep

    up = "".join(map("".join, board)).upper()
    if any(up.count(c) < word.upper().count(c) for c in set(word.upper())):
        return False
    if word.upper() == word[::-1].upper() and len(word) > 3:
        word = word.upper() if up.isupper() and not any(c.islower() for r in board for c in r) else word
    if len(word) > rows * cols:
        return False
    return any(go(i, j, 0) for i in range(rows) for j in range(cols))
