# Returns float64 for narrower inputs: the scaled mask is float64.
# zh: 缩放后的掩码是 float64，较窄的输入返回了 float64。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return np.zeros_like(x)
    return np.where(u >= p, x.astype(np.float64), 0) * np.float64(1 / (1 - p))
