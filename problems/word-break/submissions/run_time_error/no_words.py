# Takes the maximum of the word lengths without checking that there are words.
# zh: 没有判断字典是否为空，就对单词长度取最大值。


def word_break(s, word_dict):
    words = set(word_dict)
    longest = max(len(word) for word in words)
    cut = [True] + [False] * len(s)
    for end in range(1, len(s) + 1):
        for start in range(max(0, end - longest), end):
            if cut[start] and s[start:end] in words:
                cut[end] = True
                break
    return cut[len(s)]
