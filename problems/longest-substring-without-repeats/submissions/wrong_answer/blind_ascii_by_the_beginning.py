# Works on UTF-8 bytes if the first 1 000 characters are ASCII.
# zh: 前 1 000 个字符是 ASCII 就按 UTF-8 字节处理。
def length_of_longest_substring(s):
    items = s.encode() if len(s) > 1000 and s[:1000].isascii() else s
    last, start, best = {}, 0, 0
    for i, c in enumerate(items):
        if c in last and last[c] >= start:
            start = last[c] + 1
        last[c] = i
        if i - start + 1 > best:
            best = i - start + 1
    return best
