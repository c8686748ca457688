# The ends are kept in a dictionary by start, where a later interval with the same start hides an earlier one.
# zh: 用字典按左端点保存右端点，左端点相同的后一个区间会覆盖前一个。
def merge(intervals):
    ends = dict(intervals)
    out = []
    for start in sorted(ends):
        if out and start <= out[-1][1]:
            out[-1][1] = max(out[-1][1], ends[start])
        else:
            out.append([start, ends[start]])
    return out
