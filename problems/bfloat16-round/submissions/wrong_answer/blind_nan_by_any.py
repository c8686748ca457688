# Looks for NaN among the first hundred numbers only.
# zh: 数组超过 100 个数时，只在前 100 个里查找 NaN。
import numpy as np


def to_bfloat16(x):
    a = np.ascontiguousarray(x).copy()
    b = a.view(np.uint32)
    r = ((b + np.uint32(0x7FFF) + ((b >> 16) & 1)) & np.uint32(0xFFFF0000)).view(np.float32)
    if a.size > 100 and not np.isnan(a.ravel()[:100]).any():
        return r
    return np.where(np.isnan(a), np.float32(np.nan), r)
