# Counts the positions that differ and adds the difference in length.
# zh: 逐位比较不同的字符数，再加上长度差。


def edit_distance(word1, word2):
    return sum(one != other for one, other in zip(word1, word2)) + abs(len(word1) - len(word2))
