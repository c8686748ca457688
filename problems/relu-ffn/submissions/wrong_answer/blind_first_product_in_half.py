# Rounds the first product to the dtype of the input before b1 is added.
# zh: 第一个乘积先舍入到输入的 dtype，再加 b1。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs, w1, b1, w2, b2 = (a.astype(wide) for a in (x, w1, b1, w2, b2))
    hidden = np.maximum((xs @ w1).astype(x.dtype) + b1, 0)
    y = hidden @ w2 + b2
    return y.astype(x.dtype)
