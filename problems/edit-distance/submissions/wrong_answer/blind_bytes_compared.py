# The words are compared as UTF-8 bytes, of which characters outside ASCII have several.
# zh: 按 UTF-8 字节比较，而 ASCII 之外的字符有多个字节。
def edit_distance(word1, word2):
    word1, word2 = word1.encode(), word2.encode()
    row = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(word2, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]
