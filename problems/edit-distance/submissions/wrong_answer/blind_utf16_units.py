# The words are compared as UTF-16 units, of which a character beyond the basic plane has two.
# zh: 按 UTF-16 码元比较单词，基本平面之外的字符会占两个。
def edit_distance(word1, word2):
    word1, word2 = (memoryview(w.encode("utf-16-le", "surrogatepass")).cast("H").tolist() for w in (word1, word2))
    row = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        new = [i]
        for j, b in enumerate(word2, 1):
            new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (a != b)))
        row = new
    return row[-1]
