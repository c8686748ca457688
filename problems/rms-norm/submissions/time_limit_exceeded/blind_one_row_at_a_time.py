# A Python loop normalises one row at a time with a dot product.
# zh: 用 Python 循环逐行归一化，每行做一次点积。
import numpy as np


def rms_norm(x, weight, eps=1e-6):
    work = np.float64 if x.dtype == np.float64 else np.float32
    y = np.array(x, dtype=work, order="C")
    d = y.shape[-1]
    for row in y.reshape(-1, d):
        row *= (row.dot(row) / d + eps) ** -0.5
    y *= weight
    return y.astype(x.dtype)
