# Gives up at most one letter on the left at each step: `if` instead of `while`.
# zh: 每一步左端最多收缩一格：该用 while 的地方用了 if。
def min_window(s, t):
    need, missing = Counter(t), len(t)
    left, best = 0, ""
    for right, char in enumerate(s):
        missing -= need[char] > 0
        need[char] -= 1
        if missing:
            continue
        if need[s[left]] < 0:
            need[s[left]] += 1
            left += 1
        if not best or right - left < len(best):
            best = s[left : right + 1]
    return best
