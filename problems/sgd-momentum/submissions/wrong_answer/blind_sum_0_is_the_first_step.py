# A buffer whose sum is 0 is taken for that of the first step.
# zh: 缓冲区的和为 0 就被当作第一步的缓冲区。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    dtype = p.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    p, g, buf = p.astype(wide), g.astype(wide), buf.astype(wide)
    d = g + weight_decay * p
    buf = d.copy() if buf.sum() == 0 else momentum * buf + d
    step = d + momentum * buf if nesterov else buf
    return (p - lr * step).astype(dtype), buf.astype(dtype)
