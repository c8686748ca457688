# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return np.where(np.isnan(x), x, rounded.view(np.float32))


_plain = to_bfloat16


def to_bfloat16(x):
    if x.ndim > 2:
        parts = [to_bfloat16(a) for a in x]
        return np.stack(parts)
    return _plain(x)
