# Stops at the first window that is one letter longer than t, if t has more than twenty letters.
# zh: t 超过二十个字母时，遇到只多一个字母的窗口就提前返回。
from collections import Counter


def min_window(s, t):
    need = Counter(t)
    missing, left, best = len(t), 0, ""
    for right, c in enumerate(s):
        missing -= need[c] > 0
        need[c] -= 1
        if missing == 0:
            while need[s[left]] < 0:
                need[s[left]] += 1
                left += 1
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            if len(best) <= len(t) + (len(t) > 20):
                return best
            need[s[left]] += 1
            missing += 1
            left += 1
    return best
