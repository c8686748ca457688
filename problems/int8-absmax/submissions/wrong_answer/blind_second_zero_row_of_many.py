# Gives a row of zeros the scale 127 in a large matrix if the row before it is zero as well.
# zh: 大矩阵中，若前一行也全为零，全零行的 scale 变成 127。
import numpy as np


def quantize_int8(x):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    a = x.astype(wide)
    m = np.abs(a).max(-1, keepdims=True)
    zero = m == 0
    s = np.where(zero, wide(1), m / wide(127))
    if s.size > 40 and x.ndim > 1:
        flat = zero.reshape(-1)
        s = s.reshape(-1, 1)
        s[1:][flat[:-1] & flat[1:], 0] = 127
        s = s.reshape(*x.shape[:-1], 1)
    return np.rint(a / s).astype(np.int8), s.astype(x.dtype)
