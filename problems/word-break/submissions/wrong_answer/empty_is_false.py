# Returns False for the empty text.
# zh: 空串返回了 False。


def word_break(s, word_dict):
    words = set(word_dict)
    cut = [True] + [False] * len(s)
    for end in range(1, len(s) + 1):
        for start in range(max(0, end - 50), end):
            if cut[start] and s[start:end] in words:
                cut[end] = True
                break
    return bool(s) and cut[len(s)]
