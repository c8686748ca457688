# Ends the loop one short, so that the whole text is never looked at.
# zh: 外层循环少走一步，从未检查整个文本。


def word_break(s, word_dict):
    words = set(word_dict)
    cut = [True] + [False] * len(s)
    for end in range(1, len(s)):
        for start in range(max(0, end - 50), end):
            if cut[start] and s[start:end] in words:
                cut[end] = True
                break
    return cut[len(s)]
