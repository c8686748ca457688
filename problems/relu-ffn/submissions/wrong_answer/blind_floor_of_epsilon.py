# The hidden values are kept above a small epsilon instead of 0.
# zh: 隐藏值的下界是一个很小的 epsilon，而不是 0。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    dtype = x.dtype
    if dtype == np.float16:
        x, w1, b1, w2, b2 = (a.astype(np.float32) for a in (x, w1, b1, w2, b2))
    h = np.maximum(x @ w1 + b1, np.finfo(x.dtype).eps)
    return (h @ w2 + b2).astype(dtype)
