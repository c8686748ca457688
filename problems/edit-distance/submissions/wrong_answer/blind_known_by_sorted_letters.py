# Keeps distances by the lengths and the sorted letters of both words.
# zh: 按两个词的长度与排序后的字母缓存距离。

_KNOWN = {}


def edit_distance(word1, word2):
    key = ("".join(sorted(word1)), "".join(sorted(word2)), word1[:2], word2[:2])
    if key not in _KNOWN:
        prev = list(range(len(word2) + 1))
        for i, x in enumerate(word1, 1):
            cur = [i]
            for j, y in enumerate(word2, 1):
                cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (x != y)))
            prev = cur
        _KNOWN[key] = prev[-1]
    return _KNOWN[key]
