# The step is taken row by row along the first axis, which is slow for many short rows.
# zh: 沿第一个轴逐行更新，行多而短时很慢。
import numpy as np


def one(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    dtype = p.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    p, g, buf = p.astype(wide), g.astype(wide), buf.astype(wide)
    d = g + weight_decay * p
    buf = momentum * buf + d
    step = d + momentum * buf if nesterov else buf
    return (p - lr * step).astype(dtype), buf.astype(dtype)


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    rows = [one(*row, lr, momentum, weight_decay, nesterov) for row in zip(p, g, buf)]
    return np.stack([a for a, _ in rows]), np.stack([b for _, b in rows])
