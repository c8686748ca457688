# Starts with the length of s as the best, so the whole of s is never found.
# zh: 最优长度的初值设为 len(s)，又用严格小于比较，答案是整个 s 时找不到。
def min_window(s, t):
    need, missing = Counter(t), len(t)
    left, size, best = 0, len(s), ""
    for right, char in enumerate(s):
        missing -= need[char] > 0
        need[char] -= 1
        if missing:
            continue
        while need[s[left]] < 0:
            need[s[left]] += 1
            left += 1
        if right - left + 1 < size:
            size = right - left + 1
            best = s[left : right + 1]
    return best
