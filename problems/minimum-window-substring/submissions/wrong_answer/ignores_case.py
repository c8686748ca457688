# Treats upper-case and lower-case letters as the same letter.
# zh: 把大写和小写字母当成同一个字母。
def min_window(s, t):
    need, missing = Counter(t.lower()), len(t)
    left, best, low = 0, "", s.lower()
    for right, char in enumerate(low):
        missing -= need[char] > 0
        need[char] -= 1
        if missing:
            continue
        while need[low[left]] < 0:
            need[low[left]] += 1
            left += 1
        if not best or right - left < len(best):
            best = s[left : right + 1]
    return best
