# Keeps only the last of several intervals with the same start if there are 1 000 or more.
# zh: 区间不少于 1000 个时，起点相同的只保留最后一个。
def merge(intervals):
    by = {}
    for a, b in intervals:
        by[a] = max(b, by.get(a, 0)) if len(intervals) < 1000 else b
    out = []
    for a in sorted(by):
        if out and a <= out[-1][1]:
            out[-1][1] = max(out[-1][1], by[a])
        else:
            out.append([a, by[a]])
    return out
