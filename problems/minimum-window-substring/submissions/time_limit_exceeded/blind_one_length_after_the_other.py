# Slides a window of each length over s, from the shortest on: O(n²).
# zh: 从短到长，用每一种长度的窗口扫描一遍 s：O(n²)。
from collections import Counter


def min_window(s, t):
    need = Counter(t)
    if Counter(s) & need != need:
        return ""
    for size in range(len(t), len(s) + 1):
        lack = need.copy()
        missing = len(t)
        for i, c in enumerate(s):
            if c in lack:
                missing -= lack[c] > 0
                lack[c] -= 1
            if i >= size:
                d = s[i - size]
                if d in lack:
                    lack[d] += 1
                    missing += lack[d] > 0
            if not missing:
                return s[i + 1 - size : i + 1] if i >= size - 1 else s[:size]
    return ""
