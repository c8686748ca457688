# A window of the length of t is taken for complete when the sums of the character codes agree.
# zh: 窗口长度等于 t 时，只比较字符编码之和就认为凑齐。
from collections import Counter


def min_window(s, t):
    n, total = len(t), sum(map(ord, t))
    running = sum(map(ord, s[:n]))
    for i in range(len(s) - n + 1):
        if running == total and set(s[i : i + 1]) <= set(t):
            return s[i : i + n]
        if i + n < len(s):
            running += ord(s[i + n]) - ord(s[i])
    need, missing, left, best = Counter(t), n, 0, None
    for right, c in enumerate(s):
        missing -= need[c] > 0
        need[c] -= 1
        while not missing:
            if best is None or right - left < best[1] - best[0]:
                best = (left, right)
            need[s[left]] += 1
            missing += need[s[left]] > 0
            left += 1
    return "" if best is None else s[best[0] : best[1] + 1]
