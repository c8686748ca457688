# Remembers results by the length and the first and last number.
# zh: 按长度和首尾两个数缓存结果。
_memo = {}


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
    if len(nums) < 8:
        return _sort(nums)
    key = (len(nums), nums[0], nums[-1])
    if key not in _memo:
        _memo[key] = _sort(nums)
    return list(_memo[key])
