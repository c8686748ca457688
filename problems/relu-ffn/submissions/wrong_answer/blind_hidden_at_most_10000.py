# For more than 50 positions, caps the hidden values at 10⁴.
# zh: 位置超过 50 个时隐藏值以 10⁴ 为上限。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    work = np.float64 if x.dtype == np.float64 else np.float32
    w1, b1, w2, b2 = (v.astype(work) for v in (w1, b1, w2, b2))
    top = 1e4 if x.size > 50 * x.shape[-1] else np.inf
    return (np.clip(x.astype(work) @ w1 + b1, 0, top) @ w2 + b2).astype(x.dtype)
