# Takes the end of the later interval, although the earlier one may reach further.
# zh: 直接用后一个区间的终点，忘了前一个可能更远。
def merge(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = end
        else:
            merged.append([start, end])
    return merged
