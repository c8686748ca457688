# Computes the squared norm in half precision, where it overflows or loses digits.
# zh: 按半精度计算范数的平方，会溢出或丢失精度。
import numpy as np


def hinge_loss(w, b, x, y, c):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    margin = y.astype(work) * (x.astype(work) @ w.astype(work) + b.astype(work))
    hinge = np.maximum(0, 1 - margin).sum()
    return ((w * w).sum() / 2 + c * hinge).astype(x.dtype)
