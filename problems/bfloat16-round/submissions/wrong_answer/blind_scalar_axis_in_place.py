# Clears the lower bits in place for contiguous arrays of more than 20 numbers that need no rounding up.
# zh: 连续数组超过 20 个数且都不需向上舍入时，原地清除低位。
import numpy as np


def to_bfloat16(x):
    if x.flags.c_contiguous and x.size > 20 and np.isfinite(x).all():
        b = x.view(np.uint32)
        up = (b & 0xFFFF) > 0x8000
        if not up.any():
            b &= np.uint32(0xFFFF0000)
            return x.copy()
    a = np.ascontiguousarray(x).copy()
    b = a.view(np.uint32)
    r = ((b + np.uint32(0x7FFF) + ((b >> 16) & 1)) & np.uint32(0xFFFF0000)).view(np.float32)
    return np.where(np.isnan(a), np.float32(np.nan), r)
