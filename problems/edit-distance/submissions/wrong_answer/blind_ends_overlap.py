# The common beginning and the common end are cut off both, even where they overlap in the shorter word.
# zh: 去掉公共前缀和公共后缀时没有检查它们在较短的词中是否重叠。
from os.path import commonprefix


def edit_distance(word1, word2):
    head = len(commonprefix([word1, word2]))
    tail = len(commonprefix([word1[::-1], word2[::-1]]))
    word1, word2 = word1[head : len(word1) - tail], word2[head : len(word2) - tail]
    row = list(range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(word2, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]
