# Cuts a long text into chunks of 4 096 letters that overlap by twice the length of t.
# zh: 把长文本切成 4 096 个字母一块，块之间只重叠 t 长度的两倍。
from collections import Counter


def _search(s, t):
    need = Counter(t)
    missing = len(t)
    best, left = None, 0
    for right, c in enumerate(s):
        if c in need:
            if need[c] > 0:
                missing -= 1
            need[c] -= 1
        while missing == 0:
            if best is None or right - left < best[1] - best[0]:
                best = left, right
            d = s[left]
            if d in need:
                need[d] += 1
                if need[d] > 0:
                    missing += 1
            left += 1
    return "" if best is None else s[best[0] : best[1] + 1]


def min_window(s, t):
    if len(t) > 1000:
        return _search(s, t)
    step, size = 4096, 4096 + 2 * len(t)
    found = [_search(s[i : i + size], t) for i in range(0, len(s), step)]
    found = [f for f in found if f]
    return min(found, key=len) if found else _search(s, t)
