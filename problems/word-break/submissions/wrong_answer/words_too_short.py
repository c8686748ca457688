# Tries only words of up to 20 letters.
# zh: 只尝试长度不超过 20 的单词。


def word_break(s, word_dict):
    words = set(word_dict)
    cut = [True] + [False] * len(s)
    for end in range(1, len(s) + 1):
        for start in range(max(0, end - 20), end):
            if cut[start] and s[start:end] in words:
                cut[end] = True
                break
    return cut[len(s)]
