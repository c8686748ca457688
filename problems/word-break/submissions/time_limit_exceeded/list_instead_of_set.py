# Looks up every slice in the list of words instead of a set.
# zh: 每个切片都在列表而不是集合里查找。


def word_break(s, word_dict):
    cut = [True] + [False] * len(s)
    for end in range(1, len(s) + 1):
        cut[end] = any([cut[start] and s[start:end] in word_dict for start in range(end)])
    return cut[len(s)]
