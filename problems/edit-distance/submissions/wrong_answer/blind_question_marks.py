# The words are encoded in ASCII with question marks for all other characters, which then are equal.
# zh: 单词编码为 ASCII，其他字符都变成问号，从而彼此相等。
def edit_distance(word1, word2):
    word1, word2 = word1.encode("ascii", "replace"), word2.encode("ascii", "replace")
    row = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        new = [i]
        for j, b in enumerate(word2, 1):
            new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (a != b)))
        row = new
    return row[-1]
