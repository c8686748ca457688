# The range of lengths ends before the longest word.
# zh: 长度的范围不含最长的单词。
def word_break(s, word_dict):
    words, longest = set(word_dict), max(map(len, word_dict), default=0)
    reach = [True] + [False] * len(s)
    for i in range(len(s)):
        if reach[i]:
            for size in range(1, longest):
                if s[i : i + size] in words:
                    reach[i + size] = True
    return reach[-1]
