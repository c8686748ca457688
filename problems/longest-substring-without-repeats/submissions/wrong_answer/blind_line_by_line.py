# Reads the string line by line, so that a substring never crosses a line end.
# zh: 逐行处理字符串，子串从不跨越换行。
def length_of_longest_substring(s):
    best = 0
    for line in s.splitlines(keepends=True):
        last, left = {}, 0
        for right, c in enumerate(line):
            left = max(left, last.get(c, -1) + 1)
            last[c] = right
            best = max(best, right - left + 1)
    return best
