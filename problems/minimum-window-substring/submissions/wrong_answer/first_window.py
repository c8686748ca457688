# Returns the first complete window instead of the shortest one.
# zh: 返回了第一个满足要求的窗口，而不是最短的。
def min_window(s, t):
    need, missing, left = Counter(t), len(t), 0
    for right, char in enumerate(s):
        missing -= need[char] > 0
        need[char] -= 1
        if not missing:
            while need[s[left]] < 0:
                need[s[left]] += 1
                left += 1
            return s[left : right + 1]
    return ""
