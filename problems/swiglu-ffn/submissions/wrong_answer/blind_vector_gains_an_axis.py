# A single vector comes back as a matrix with one row.
# zh: 输入只有一个向量时，返回了一行的矩阵。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    kind = np.float32 if x.dtype == np.float16 else x.dtype
    x_ = np.atleast_2d(x).astype(kind)
    g, u, d = (a.astype(kind) for a in (w_gate, w_up, w_down))
    z = x_ @ g
    with np.errstate(over="ignore"):
        return ((z / (1 + np.exp(-z)) * (x_ @ u)) @ d).astype(x.dtype)
