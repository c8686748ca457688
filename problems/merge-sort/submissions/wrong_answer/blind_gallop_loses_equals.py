# Gallops after seven wins of one side and skips numbers equal to the other side's head.
# zh: 一侧连胜七次后进入跳跃模式，并漏掉与另一侧首元素相等的数。
from bisect import bisect_left, bisect_right


def _merge(a, b):
    out, i, j, wins = [], 0, 0, 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i])
            i += 1
            wins += 1
            if wins == 7 and i < len(a):
                k = bisect_left(a, b[j], i)
                out += a[i:k]
                i = bisect_right(a, b[j], k) if k - i > 7 else k
                wins = 0
        else:
            out.append(b[j])
            j += 1
            wins = 0
    return out + a[i:] + b[j:]


def merge_sort(nums):
    if len(nums) < 2:
        return nums
    m = len(nums) // 2
    return _merge(merge_sort(nums[:m]), merge_sort(nums[m:]))
