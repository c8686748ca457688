# Stops at a window that is one letter longer than the number of different letters in t.
# zh: 窗口只比 t 的字母种数多一个字母时就停止查找。
from collections import Counter


def min_window(s, t):
    need, missing, left, best = Counter(t), len(t), 0, ""
    goal = len(need) + 1
    for right, c in enumerate(s):
        missing -= need[c] > 0
        need[c] -= 1
        while missing == 0:
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            need[s[left]] += 1
            missing += need[s[left]] > 0
            left += 1
        if best and len(best) <= goal:
            break
    return best
