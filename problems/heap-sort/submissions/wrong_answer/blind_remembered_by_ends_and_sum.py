# Remembers results by length, first and last element and sum.
# zh: 按长度、首尾元素与总和缓存结果。
_KNOWN = {}


def heap_sort(nums):
    n = len(nums)
    key = (n, nums[0], nums[-1], sum(nums)) if n else None
    if key in _KNOWN:
        return list(_KNOWN[key])
    a = list(nums)
    for i in range(1, n):
        v = a[i]
        while i and a[(i - 1) // 2] < v:
            a[i] = a[(i - 1) // 2]
            i = (i - 1) // 2
        a[i] = v
    for end in range(n - 1, 0, -1):
        v, a[end] = a[end], a[0]
        i = 0
        while (c := 2 * i + 1) < end:
            if c + 1 < end and a[c + 1] > a[c]:
                c += 1
            if a[c] <= v:
                break
            a[i] = a[c]
            i = c
        a[i] = v
    _KNOWN[key] = a
    return a
