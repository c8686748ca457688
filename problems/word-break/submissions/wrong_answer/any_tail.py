# Does not ask whether the part in front of the word can be cut.
# zh: 只看结尾是不是单词，没有判断前面的部分能否拆分。


def word_break(s, word_dict):
    words = set(word_dict)
    cut = [True] + [False] * len(s)
    for end in range(1, len(s) + 1):
        for start in range(max(0, end - 50), end):
            if s[start:end] in words:
                cut[end] = True
                break
    return cut[len(s)]
