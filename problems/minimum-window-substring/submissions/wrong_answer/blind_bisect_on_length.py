# Searches the length by bisection up to half of the text only.
# zh: 二分长度时上界只取到文本的一半加 t 的长度。
from collections import Counter


def min_window(s, t):
    def window(n):
        need = Counter(t)
        missing = len(t)
        for i, c in enumerate(s):
            missing -= need[c] > 0
            need[c] -= 1
            if i >= n:
                d = s[i - n]
                need[d] += 1
                missing += need[d] > 0
            if not missing:
                return s[max(0, i - n + 1) : i + 1]
        return ""

    low, high = len(t), min(len(s), max(2 * len(t), len(s) // 2 + len(t) + 10))
    if not window(high):
        return ""
    while low < high:
        m = (low + high) // 2
        if window(m):
            high = m
        else:
            low = m + 1
    return window(low)
