# The letters of the window are counted with str.count at each step.
# zh: 每一步都用 str.count 重新数窗口里的字母。
from collections import Counter


def min_window(s, t):
    need, left, best = Counter(t), 0, None
    for right in range(1, len(s) + 1):
        while all(s.count(c, left, right) >= n for c, n in need.items()):
            if best is None or right - left < best[1] - best[0]:
                best = (left, right)
            left += 1
    return "" if best is None else s[best[0] : best[1]]
