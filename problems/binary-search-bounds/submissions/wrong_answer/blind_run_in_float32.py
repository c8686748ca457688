# The numbers are converted to float32, in which neighbouring integers above 2**24 are equal.
# zh: 把数转换成 float32，超过 2**24 的相邻整数就变得相等。
import numpy as np


def search_range(nums: list[int], target: int) -> list[int]:
    a = np.array(nums, dtype=np.float32)
    t = np.float32(target)
    first, end = int(np.searchsorted(a, t)), int(np.searchsorted(a, t, side="right"))
    return [first, end - 1] if first < end else [-1, -1]
