# The ReLU is (h + sqrt(h²)) / 2, whose square overflows for large hidden values.
# zh: ReLU 写成 (h + sqrt(h²)) / 2，隐藏值很大时平方会溢出。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    dtype = x.dtype
    if dtype == np.float16:
        x, w1, b1, w2, b2 = (a.astype(np.float32) for a in (x, w1, b1, w2, b2))
    h = x @ w1 + b1
    h = (h + np.sqrt(h * h)) / 2
    return (h @ w2 + b2).astype(dtype)
