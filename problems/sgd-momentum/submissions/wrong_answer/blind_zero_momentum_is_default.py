# Treats momentum = 0 as if it had not been given and uses 0.9.
# zh: 把 momentum = 0 当作没有给出，改用 0.9。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    momentum = momentum or 0.9
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, gs, bs = p.astype(wide), g.astype(wide), buf.astype(wide)
    d = gs + weight_decay * ps
    bs = momentum * bs + d
    step = d + momentum * bs if nesterov else bs
    return (ps - lr * step).astype(p.dtype), bs.astype(p.dtype)
