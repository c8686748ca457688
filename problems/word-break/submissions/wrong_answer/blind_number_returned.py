# The table holds 0 and 1, and the result is not a bool.
# zh: 表中存的是 0 和 1，返回值不是布尔类型。
def word_break(s, word_dict):
    words = set(word_dict)
    ways = [1] + [0] * len(s)
    for i in range(len(s)):
        for word in words:
            if ways[i] and s.startswith(word, i):
                ways[i + len(word)] = 1
    return ways[-1]
