# Strips white space from the end of the string before it counts.
# zh: 计数之前去掉了字符串末尾的空白。
def length_of_longest_substring(s):
    last, left, best = {}, 0, 0
    for right, c in enumerate(s.rstrip()):
        left = max(left, last.get(c, -1) + 1)
        last[c] = right
        best = max(best, right - left + 1)
    return best
