# Scales first and multiplies by the mask, so an overflow becomes NaN.
# zh: 先缩放再乘掩码，溢出变成了 NaN。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return np.zeros_like(x)
    return (x / (1 - p) * (u >= p)).astype(x.dtype)
