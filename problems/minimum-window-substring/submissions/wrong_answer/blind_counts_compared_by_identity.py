# The counts are compared with `is`, which fails for numbers above 256.
# zh: 计数用 `is` 比较，数值超过 256 就会出错。
from collections import Counter


def min_window(s, t):
    need, have = Counter(t), Counter()
    formed, left, best = 0, 0, (float("inf"), 0, 0)
    for right, c in enumerate(s):
        have[c] += 1
        if c in need and have[c] is need[c]:
            formed += 1
        while left <= right and formed == len(need):
            if right - left + 1 < best[0]:
                best = (right - left + 1, left, right)
            d = s[left]
            have[d] -= 1
            if d in need and have[d] < need[d] and have[d] + 1 is need[d]:
                formed -= 1
            left += 1
    return "" if best[0] == float("inf") else s[best[1] : best[2] + 1]
