# The first row is zero, so that leading characters of the second word cost nothing.
# zh: 第一行全为 0，第二个词开头多出的字符不计入。
def edit_distance(word1, word2):
    row = [0] * (len(word2) + 1)
    for i, a in enumerate(word1, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(word2, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1] if word1 else len(word2)
