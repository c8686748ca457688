# Multiplies only w·x by the label, and adds the bias with the same sign for both classes.
# zh: 只把 w·x 乘以标签，对两类样本都以同样的符号加上偏置。
import numpy as np


def hinge_loss(w, b, x, y, c):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide, bias = w.astype(work), b.astype(work)
    margin = y.astype(work) * (x.astype(work) @ wide) + bias
    hinge = np.maximum(0, 1 - margin).sum()
    return (wide @ wide / 2 + c * hinge).astype(x.dtype)
