# Divides everything by c and multiplies again, which is NaN for c = 0.
# zh: 先整体除以 c 再乘回来，c = 0 时得到 NaN。
import numpy as np


def hinge_loss(w, b, x, y, c):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide, bias = w.astype(work), b.astype(work)
    hinge = np.maximum(0, 1 - y.astype(work) * (x.astype(work) @ wide + bias)).sum()
    return (c * (wide @ wide / (2 * np.array(c, work)) + hinge)).astype(x.dtype)
