# The left end moves at most one place for each step of the right end.
# zh: 右端每走一步，左端最多只移动一格。
from collections import Counter


def min_window(s, t):
    need, missing, left, best = Counter(t), len(t), 0, None
    for right, c in enumerate(s):
        missing -= need[c] > 0
        need[c] -= 1
        if not missing:
            if best is None or right - left < best[1] - best[0]:
                best = (left, right)
            need[s[left]] += 1
            missing += need[s[left]] > 0
            left += 1
    return "" if best is None else s[best[0] : best[1] + 1]
