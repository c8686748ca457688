# Takes right - left as the length of a window that includes both ends.
# zh: 窗口两端都包含在内，长度应为 right - left + 1，这里少算了 1。
def length_of_longest_substring(s):
    last = {}
    left = best = 0
    for right, char in enumerate(s):
        left = max(left, last.get(char, -1) + 1)
        last[char] = right
        best = max(best, right - left)
    return best
