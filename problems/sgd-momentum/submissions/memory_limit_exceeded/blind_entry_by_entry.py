# Applies a Python function to each entry through np.vectorize.
# zh: 用 np.vectorize 对每个元素调用 Python 函数。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, gs, bs = p.astype(wide), g.astype(wide), buf.astype(wide)

    def update(p, g, b):
        d = g + weight_decay * p
        b = momentum * b + d
        return p - lr * (d + momentum * b if nesterov else b), b

    new_p, new_b = np.vectorize(update, otypes=[wide, wide])(ps, gs, bs)
    return new_p.astype(p.dtype), new_b.astype(p.dtype)
