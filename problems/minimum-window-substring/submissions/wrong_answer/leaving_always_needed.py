# Counts a letter as missing whenever it leaves, although the window has superfluous ones.
# zh: 字母一移出就算缺少，没有考虑窗口里还有多余的。
def min_window(s, t):
    need, missing = Counter(t), len(t)
    left, best = 0, ""
    for right, char in enumerate(s):
        missing -= need[char] > 0
        need[char] -= 1
        while not missing:
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            if s[left] in t:
                missing += 1
            need[s[left]] += 1
            left += 1
    return best
