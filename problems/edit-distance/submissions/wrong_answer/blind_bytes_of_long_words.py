# Compares UTF-8 bytes when the words have more than 50 characters together.
# zh: 两词合计多于 50 个字符时按 UTF-8 字节比较。


def edit_distance(word1, word2):
    a, b = (word1.encode(), word2.encode()) if len(word1) + len(word2) > 50 else (word1, word2)
    prev = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        cur = [i]
        for j, y in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (x != y)))
        prev = cur
    return prev[-1]
