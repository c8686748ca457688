# Counts the letters of the window anew at each step.
# zh: 每一步都重新统计整个窗口的字母。
def min_window(s, t):
    need, left, best = Counter(t), 0, ""
    for right in range(len(s)):
        while not need - Counter(s[left : right + 1]):
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            left += 1
    return best
