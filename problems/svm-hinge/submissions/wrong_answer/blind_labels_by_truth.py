# Takes every label that is not 0 as 1, so −1 counts as 1 as well.
# zh: 把所有非 0 的标签都当作 1，于是 −1 也成了 1。
import numpy as np


def hinge_loss(w, b, x, y, c):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide, bias = w.astype(work), b.astype(work)
    sign = np.where(y, 1, -1).astype(work)
    hinge = np.maximum(0, 1 - sign * (x.astype(work) @ wide + bias)).sum()
    return (wide @ wide / 2 + c * hinge).astype(x.dtype)
