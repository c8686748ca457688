# Appends a group only when the next one begins, so the last one is lost.
# zh: 只在下一组开始时才输出当前组，最后一组丢失。
def merge(intervals):
    intervals = sorted(intervals)
    merged = []
    start, end = intervals[0]
    for next_start, next_end in intervals[1:]:
        if next_start <= end:
            end = max(end, next_end)
        else:
            merged.append([start, end])
            start, end = next_start, next_end
    return merged
