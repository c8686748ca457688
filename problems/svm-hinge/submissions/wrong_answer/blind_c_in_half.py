# Rounds c to the dtype of x: in half precision a small c loses its digits or becomes zero.
# zh: 把 c 舍入到 x 的类型：很小的 c 在半精度下会丢失有效位，甚至变成零。
import numpy as np


def hinge_loss(w, b, x, y, c):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    factor = np.asarray(c, x.dtype).astype(work)
    wide, bias = w.astype(work), b.astype(work)
    margin = y.astype(work) * (x.astype(work) @ wide + bias)
    hinge = np.maximum(0, 1 - margin).sum()
    return (wide @ wide / 2 + factor * hinge).astype(x.dtype)
