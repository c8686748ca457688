# Removes only one character from the window when a repeat comes, even if the earlier occurrence is further right.
# zh: 遇到重复时只从窗口左端移除一个字符，即使上一次出现还在更右处。
def length_of_longest_substring(s):
    window, left, best = set(), 0, 0
    for right, c in enumerate(s):
        if c in window:
            window.discard(s[left])
            left += 1
        window.add(c)
        best = max(best, right - left + 1)
    return best
