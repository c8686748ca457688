# Marks every integer point in a table over the whole range of values.
# zh: 为整个取值范围内的每个整点建表标记。
def merge(intervals):
    size = max(end for _, end in intervals) + 1
    covered = [False] * (2 * size)
    for start, end in intervals:
        covered[2 * start : 2 * end + 1] = [True] * (2 * (end - start) + 1)
    merged, begin = [], None
    for at, one in enumerate([*covered, False]):
        if one and begin is None:
            begin = at
        elif not one and begin is not None:
            merged.append([begin // 2, (at - 1) // 2])
            begin = None
    return merged
