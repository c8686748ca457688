# The answers pass through float32, which rounds large ones.
# zh: 答案经过 float32，大数被舍入。
import numpy as np


def product_except_self(nums):
    a = np.array(nums, np.int32)
    left = np.concatenate([[1], np.cumprod(a[:-1], dtype=np.int32)])
    right = np.concatenate([[1], np.cumprod(a[::-1][:-1], dtype=np.int32)])[::-1]
    return (left * right).astype(np.float32).astype(np.int64).tolist()
