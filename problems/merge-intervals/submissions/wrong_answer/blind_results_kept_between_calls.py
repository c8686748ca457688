# The result is a default argument, so that a second call returns the intervals of the first as well.
# zh: 结果放在默认参数里，第二次调用会带上第一次的区间。
def merge(intervals, out=[]):
    for start, end in sorted(intervals):
        if out and out[-1][0] <= start <= out[-1][1]:
            out[-1][1] = max(out[-1][1], end)
        else:
            out.append([start, end])
    return out
