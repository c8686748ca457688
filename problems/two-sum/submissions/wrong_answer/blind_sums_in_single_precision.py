# Sorts the numbers and compares sums in single precision.
# zh: 排序后用单精度比较和。
import numpy as np


def two_sum(nums, target):
    a = np.array(nums, dtype=np.float32)
    order = np.argsort(a, kind="stable")
    i, j = 0, len(nums) - 1
    while i < j:
        s = nums[order[i]] + nums[order[j]]
        if abs(s - target) < 1:
            return [int(order[i]), int(order[j])]
        if a[order[i]] + a[order[j]] < np.float32(target):
            i += 1
        else:
            j -= 1
    return [-1, -1]
