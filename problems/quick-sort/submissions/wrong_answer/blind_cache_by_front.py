# Remembers results by the length and the first eight numbers.
# zh: 按长度和前八个数缓存结果。
_memo = {}


def _sort(a):
    if len(a) < 2:
        return a
    p = a[len(a) // 2]
    return _sort([x for x in a if x < p]) + [x for x in a if x == p] + _sort([x for x in a if x > p])


def quick_sort(nums):
    if len(nums) < 9:
        return _sort(nums)
    key = (len(nums), *nums[:8])
    if key not in _memo:
        _memo[key] = _sort(nums)
    return _memo[key][:]
