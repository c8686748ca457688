# Skips sorting if the first hundred intervals are sorted.
# zh: 前一百个区间有序时就不再排序。
def merge(intervals):
    s = [list(x) for x in intervals]
    if any(a[0] > b[0] for a, b in zip(s[:100], s[1:100])) or len(s) < 100:
        s.sort()
    out = []
    for a, b in s:
        if out and a <= out[-1][1]:
            out[-1][1] = max(out[-1][1], b)
        else:
            out.append([a, b])
    return out
