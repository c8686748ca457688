# Sums rows in blocks of 64 and leaves out a last block of one row.
# zh: 以 64 行为一块求和，漏掉只有一行的最后一块。
import numpy as np


def linear_backward(x, weight, dy):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, weight, dy = (t.astype(wide) for t in (x, weight, dy))
    dx = dy @ weight
    a, b = x.reshape(-1, x.shape[-1]), dy.reshape(-1, dy.shape[-1])
    if len(b) > 64 and len(b) % 64 == 1:
        a, b = a[:-1], b[:-1]
    dw = b.T @ a
    db = b.sum(0)
    return dx.astype(kind), dw.astype(kind), db.astype(kind)
