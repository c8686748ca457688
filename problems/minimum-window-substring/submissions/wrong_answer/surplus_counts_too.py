# Lowers the number of missing letters for every letter of t, also for superfluous ones.
# zh: 只要是 t 中的字母就把缺少的个数减一，连多余的也算进去。
def min_window(s, t):
    need, missing = Counter(t), len(t)
    left, best = 0, ""
    for right, char in enumerate(s):
        if char in need:
            missing -= 1
            need[char] -= 1
        while missing <= 0:
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            if s[left] in need:
                missing += 1
                need[s[left]] += 1
            left += 1
    return best
