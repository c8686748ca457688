# Returns None where no window exists, instead of the empty string.
# zh: 没有符合要求的窗口时返回 None，应返回空串。
def min_window(s, t):
    need, missing = Counter(t), len(t)
    left, best = 0, None
    for right, char in enumerate(s):
        missing -= need[char] > 0
        need[char] -= 1
        if missing:
            continue
        while need[s[left]] < 0:
            need[s[left]] += 1
            left += 1
        if best is None or right - left < len(best):
            best = s[left : right + 1]
    return best
