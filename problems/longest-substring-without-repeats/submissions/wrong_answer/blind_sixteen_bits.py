# Keeps only the lower 16 bits of a code point, so that an emoji and a letter can be taken for the same character.
# zh: 只保留码点的低 16 位，表情符号可能与某个文字混为同一字符。
def length_of_longest_substring(s):
    last = [-1] * 65536
    left = best = 0
    for right, c in enumerate(s):
        code = ord(c) & 0xFFFF
        left = max(left, last[code] + 1)
        last[code] = right
        best = max(best, right - left + 1)
    return best
