# Uses −128 for the most negative number where it is the largest in absolute value.
# zh: 绝对值最大的是负数时用到 −128。
import numpy as np


def quantize_int8(x):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs = x.astype(wide)
    top = np.abs(xs).max(axis=-1, keepdims=True)
    scale = np.where(top == 0, wide(1), top / np.where(xs.max(axis=-1, keepdims=True) >= top, wide(127), wide(128)))
    q = np.rint(xs / scale)
    return q.astype(np.int8), scale.astype(x.dtype)
