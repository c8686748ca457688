# Cuts the text into blocks of 256 letters and lets no word go over an edge.
# zh: 把文本切成 256 个字母的块，单词不能跨块。
def word_break(s, word_dict):
    words = set(word_dict)
    sizes = sorted({len(w) for w in words})

    def fits(t):
        ok = [True] + [False] * len(t)
        for i in range(1, len(t) + 1):
            ok[i] = any(k <= i and ok[i - k] and t[i - k : i] in words for k in sizes)
        return ok[-1]

    return all(fits(s[k : k + 256]) for k in range(0, len(s), 256))
