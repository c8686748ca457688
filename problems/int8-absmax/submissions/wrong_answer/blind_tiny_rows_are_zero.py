# Treats rows below 10⁻¹² as rows of zeros.
# zh: 把小于 10⁻¹² 的行当成全零行。
import numpy as np


def quantize_int8(x):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs = x.astype(wide)
    top = np.abs(xs).max(axis=-1, keepdims=True)
    scale = np.where(top < 1e-12, wide(1), top / wide(127))
    q = np.rint(xs / scale)
    return q.astype(np.int8), scale.astype(x.dtype)
