# Computes each unit of each position in two Python loops.
# zh: 用两层 Python 循环逐个位置、逐个单元计算。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    x_, w1_, b1_, w2_, b2_ = (t.astype(wide) for t in (x, w1, b1, w2, b2))
    cols = list(np.ascontiguousarray(w1_.T))
    rows = x_.reshape(-1, x.shape[-1])
    h = np.array([[row.dot(c) for c in cols] for row in rows], wide) + b1_
    return (np.maximum(h, 0) @ w2_ + b2_).reshape(x.shape).astype(x.dtype)
