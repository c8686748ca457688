# Counts UTF-16 units, so that an emoji counts as two characters.
# zh: 按 UTF-16 编码单元计数，一个表情符号算成两个字符。
def length_of_longest_substring(s):
    data = s.encode("utf-16-le")
    units = [data[i : i + 2] for i in range(0, len(data), 2)]
    last, left, best = {}, 0, 0
    for right, c in enumerate(units):
        left = max(left, last.get(c, -1) + 1)
        last[c] = right
        best = max(best, right - left + 1)
    return best
