# Keeps the numbers as float32 above ten of them.
# zh: 多于十个数时用 float32 保存。
import numpy as np


def subsets(nums):
    if len(nums) > 10:
        nums = [int(v) for v in np.array(nums, dtype=np.float32)]
    out = [[]]
    for v in nums:
        out += [s + [v] for s in out]
    return out
