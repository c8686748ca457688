# Rounds halves away from zero in rows of more than 100 entries.
# zh: 每行多于 100 个元素时四舍五入（远离零）。
import numpy as np


def quantize_int8(x):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    a = x.astype(wide)
    m = np.abs(a).max(-1, keepdims=True)
    s = np.where(m == 0, wide(1), m / wide(127))
    q = a / s
    q = np.sign(q) * np.floor(np.abs(q) + 0.5) if x.shape[-1] > 100 else np.rint(q)
    return q.astype(np.int8), s.astype(x.dtype)
