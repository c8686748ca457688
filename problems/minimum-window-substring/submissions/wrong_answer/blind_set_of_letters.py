# The letters of t are kept in a set, so repeated letters need to occur only once.
# zh: 用集合保存 t 的字母，重复的字母只要求出现一次。
from collections import Counter


def min_window(s, t):
    need, have, left, best = set(t), Counter(), 0, None
    for right, c in enumerate(s):
        have[c] += 1
        while all(have[x] for x in need):
            if best is None or right - left < best[1] - best[0]:
                best = (left, right)
            have[s[left]] -= 1
            left += 1
    return "" if best is None else s[best[0] : best[1] + 1]
