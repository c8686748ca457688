# Leaves the beginning of length 0 false, so that nothing can ever be cut.
# zh: 没有把空前缀设为真，之后什么都拆不出来。


def word_break(s, word_dict):
    words = set(word_dict)
    cut = [False] * (len(s) + 1)
    for end in range(1, len(s) + 1):
        for start in range(max(0, end - 50), end):
            if cut[start] and s[start:end] in words:
                cut[end] = True
                break
    return cut[len(s)]
