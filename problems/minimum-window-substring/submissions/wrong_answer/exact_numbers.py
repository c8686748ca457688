# Requires the letters exactly as often as in t, so a window with a superfluous letter is rejected.
# zh: 要求字母个数与 t 完全相等，窗口里有多余的字母就不接受。
def min_window(s, t):
    need, best = Counter(t), ""
    for left in range(len(s)):
        have = Counter()
        for right in range(left, len(s)):
            if s[right] in need:
                have[s[right]] += 1
            if have == need and (not best or right - left + 1 < len(best)):
                best = s[left : right + 1]
    return best
