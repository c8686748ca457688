# The words are normalised first, so that a letter with a combining accent counts as one character.
# zh: 先做 Unicode 规范化，带组合重音的字母被算成一个字符。
from unicodedata import normalize


def edit_distance(word1, word2):
    word1, word2 = normalize("NFC", word1), normalize("NFC", word2)
    row = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(word2, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]
