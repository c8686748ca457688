# Sums the weight gradients in blocks of 64 rows and loses a last block of fewer than ten.
# zh: 按 64 行一块求和，少于十行的最后一块被漏掉。
import numpy as np


def mlp_backward(x, w1, w2, dy):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    shape = x.shape
    x, w1, w2, dy = (a.astype(wide) for a in (x, w1, w2, dy))
    x, dy = x.reshape(-1, x.shape[-1]), dy.reshape(-1, dy.shape[-1])
    h = x @ w1
    a = np.maximum(h, 0)
    dh = (dy @ w2.T) * (h > 0)
    n = len(x)
    end = n // 64 * 64 if n > 64 and n % 64 < 10 else n
    dw1, dw2 = x[:end].T @ dh[:end], a[:end].T @ dy[:end]
    return tuple(v.astype(kind) for v in ((dh @ w1.T).reshape(shape), dw1, dw2))
