# The shortest length begins at 10 000, so longer windows are never accepted.
# zh: 最短长度的初值是 10 000，更长的窗口永远不会被接受。
from collections import Counter


def min_window(s, t):
    need, missing, left, start, size = Counter(t), len(t), 0, 0, 10_000
    for right, c in enumerate(s):
        missing -= need[c] > 0
        need[c] -= 1
        while not missing:
            if right - left + 1 < size:
                start, size = left, right - left + 1
            need[s[left]] += 1
            missing += need[s[left]] > 0
            left += 1
    return "" if size == 10_000 else s[start : start + size]
