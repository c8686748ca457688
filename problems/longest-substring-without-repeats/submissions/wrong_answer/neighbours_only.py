# Compares each character only with the one before it.
# zh: 每个字符只与前一个字符比较。
def length_of_longest_substring(s):
    length = best = 0
    for i, char in enumerate(s):
        length = 1 if i and s[i - 1] == char else length + 1
        best = max(best, length)
    return best
