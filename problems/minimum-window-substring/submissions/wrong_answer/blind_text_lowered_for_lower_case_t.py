# The text is lowered where t has lower-case letters only.
# zh: t 只含小写字母时，先把 s 转成小写。
from collections import Counter


def min_window(s, t):
    low = s.lower() if t.islower() and len(t) > 1 else s
    need, missing, left, best = Counter(t), len(t), 0, None
    for right, c in enumerate(low):
        missing -= need[c] > 0
        need[c] -= 1
        while not missing:
            if best is None or right - left < best[1] - best[0]:
                best = (left, right)
            need[low[left]] += 1
            missing += need[low[left]] > 0
            left += 1
    return "" if best is None else s[best[0] : best[1] + 1]
