# The sweep adds up +1 and -1 at each coordinate, so that an interval of a single point cancels itself.
# zh: 扫描线在每个坐标上把 +1 与 -1 相加，单点区间会自己抵消。
from collections import Counter


def merge(intervals):
    change = Counter()
    for start, end in intervals:
        change[start] += 1
        change[end] -= 1
    out, depth = [], 0
    for x in sorted(change):
        if depth == 0 and change[x]:
            out.append([x, x])
        depth += change[x]
        if depth == 0 and out:
            out[-1][1] = max(out[-1][1], x)
    return out
