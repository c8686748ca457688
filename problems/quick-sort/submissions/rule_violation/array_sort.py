# Has NumPy sort.
# zh: 让 NumPy 排序。
import numpy as np


def quick_sort(nums):
    return np.sort(np.array(nums, dtype=np.int64)).tolist()
