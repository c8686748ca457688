# A vector x is made a matrix and the added axis stays in the result.
# zh: x 为向量时补了一个轴，结果里没有去掉。
import numpy as np


def lora_forward(x, w, a, b, alpha):
    dt = x.dtype
    W = np.float64 if dt == np.float64 else np.float32
    x, w, a, b = (t.astype(W) for t in (np.atleast_2d(x), w, a, b))
    return (x @ w.T + (alpha / len(a)) * (x @ a.T @ b.T)).astype(dt)
