# Asks only whether the board has enough of every letter.
# zh: 只判断每个字母的数量是否足够。
from collections import Counter


def word_search(board, word):
    return not Counter(word) - Counter(letter for row in board for letter in row)
