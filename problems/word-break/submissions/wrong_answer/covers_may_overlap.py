# Asks only that every letter lies in some word; words may overlap.
# zh: 只要求每个字母都被某个单词覆盖，没有考虑单词重叠。


def word_break(s, word_dict):
    covered = [False] * len(s)
    for word in word_dict:
        for start in range(len(s)):
            if s.startswith(word, start):
                covered[start : start + len(word)] = [True] * len(word)
    return all(covered)
