# Counts in a table of 256 places when the range is at most 256, one too many.
# zh: 最大值与最小值之差不超过 256 时用 256 格的表计数，差恰为 256 时溢出。
def _sort(a):
    if len(a) < 2:
        return a
    m = len(a) // 2
    x, y = _sort(a[:m]), _sort(a[m:])
    out, i, j = [], 0, 0
    while i < len(x) and j < len(y):
        if x[i] <= y[j]:
            out.append(x[i])
            i += 1
        else:
            out.append(y[j])
            j += 1
    return out + x[i:] + y[j:]


def merge_sort(nums):
    if not nums:
        return nums
    low = min(nums)
    if len(nums) > 64 and max(nums) - low <= 256:
        counts = [0] * 256
        for x in nums:
            counts[x - low & 255] += 1
        return [low + v for v, c in enumerate(counts) for _ in range(c)]
    return _sort(nums)
