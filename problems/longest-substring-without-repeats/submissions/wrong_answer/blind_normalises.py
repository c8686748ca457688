# Normalises the text first, so that a letter and its combining accent become one character.
# zh: 先做 Unicode 规范化，字母与组合重音符合并成了一个字符。
import unicodedata


def length_of_longest_substring(s):
    last, left, best = {}, 0, 0
    for right, c in enumerate(unicodedata.normalize("NFC", s)):
        left = max(left, last.get(c, -1) + 1)
        last[c] = right
        best = max(best, right - left + 1)
    return best
