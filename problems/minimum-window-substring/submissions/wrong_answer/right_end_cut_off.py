# Cuts the window without its last letter.
# zh: 切片时漏掉了窗口的最后一个字母。
def min_window(s, t):
    need, missing = Counter(t), len(t)
    left, best = 0, ""
    for right, char in enumerate(s):
        missing -= need[char] > 0
        need[char] -= 1
        if missing:
            continue
        while need[s[left]] < 0:
            need[s[left]] += 1
            left += 1
        if not best or right - left < len(best):
            best = s[left:right]
    return best
