# Writes `c or 1.0`, which turns c = 0 into 1.
# zh: 写成 `c or 1.0`，把 c = 0 变成了 1。
import numpy as np


def hinge_loss(w, b, x, y, c):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide, bias = w.astype(work), b.astype(work)
    margin = y.astype(work) * (x.astype(work) @ wide + bias)
    hinge = np.maximum(0, 1 - margin).sum()
    return (wide @ wide / 2 + (c or 1.0) * hinge).astype(x.dtype)
