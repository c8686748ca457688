# Keeps intervals apart that share an end point: < instead of <=.
# zh: 端点相接的区间没有合并：用了 <，应为 <=。
def merge(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start < merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
