# Surplus letters count towards the total of letters that are still missing.
# zh: 多余的字母也被算进还缺少的字母总数里。
from collections import Counter


def min_window(s, t):
    need = Counter(t)
    missing, left, best = len(t), 0, ""
    for right, c in enumerate(s):
        if c in need:
            missing -= 1
        while missing <= 0:
            window = (left, right + 1)
            if need.keys() <= set(s[left : right + 1]) and (not best or right + 1 - left < len(best)):
                best = s[window[0] : window[1]]
            if s[left] in need:
                missing += 1
            left += 1
    return best
