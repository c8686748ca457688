# Limits hidden values to 65504, the largest number of float16.
# zh: 把隐藏值限制在 float16 的最大值 65504 以内。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs, w1, b1, w2, b2 = (a.astype(wide) for a in (x, w1, b1, w2, b2))
    hidden = np.clip(xs @ w1 + b1, 0, 65504)
    y = hidden @ w2 + b2
    return y.astype(x.dtype)
