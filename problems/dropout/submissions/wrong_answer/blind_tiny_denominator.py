# Replaces 1 - p by at least 1e-12 and then multiplies by the mask, so a dropped entry that overflows becomes NaN.
# zh: 把 1 - p 限制为至少 1e-12，再乘遮罩，溢出的被丢弃元素变成 NaN。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    return (x / np.asarray(max(1 - p, 1e-12), x.dtype)) * (u >= p).astype(x.dtype)
