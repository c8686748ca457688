# Rounds the second product to the dtype of the input before b2 is added.
# zh: 第二个乘积先舍入到输入的 dtype，再加 b2。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs, w1, b1, w2, b2 = (a.astype(wide) for a in (x, w1, b1, w2, b2))
    hidden = np.maximum(xs @ w1 + b1, 0)
    y = (hidden @ w2).astype(x.dtype) + b2.astype(x.dtype)
    return y.astype(x.dtype)
