# Compares with np.zeros, which is float64: float32 input comes back as float64.
# zh: 与 float64 的 np.zeros 取最大值：float32 的输入得到 float64 的结果。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    work = np.promote_types(x.dtype, np.float32)
    source, w1, b1, w2, b2 = (array.astype(work) for array in (x, w1, b1, w2, b2))
    hidden = source @ w1 + b1
    hidden = np.maximum(hidden, np.zeros(hidden.shape))
    return hidden @ w2 + b2
