# Compares every quotient with all 255 integers at once, even ones first.
# zh: 把每个商同时与全部 255 个整数比较距离，偶数在前。
import numpy as np


def quantize_int8(x):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs = x.astype(wide)
    top = np.abs(xs).max(axis=-1, keepdims=True)
    scale = np.where(top == 0, wide(1), top / wide(127))
    levels = np.r_[-126:127:2, -127:128:2].astype(wide)
    q = levels[np.abs((xs / scale)[..., None] - levels).argmin(axis=-1)]
    return q.astype(np.int8), scale.astype(x.dtype)
