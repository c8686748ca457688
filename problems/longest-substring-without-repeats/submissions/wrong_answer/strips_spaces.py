# Strips spaces from the ends before it counts.
# zh: 统计之前先去掉了首尾的空白字符。
def length_of_longest_substring(s):
    s = s.strip()
    last = {}
    left = best = 0
    for right, char in enumerate(s):
        left = max(left, last.get(char, -1) + 1)
        last[char] = right
        best = max(best, right - left + 1)
    return best
