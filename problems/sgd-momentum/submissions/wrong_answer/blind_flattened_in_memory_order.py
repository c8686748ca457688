# Flattens each array in the order of its own memory, so that entries of different views do not match.
# zh: 各数组按自己的内存次序展平，布局不同时元素对不上。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, gs, bs = p.astype(wide), g.astype(wide), buf.astype(wide)
    ps, gs, bs = (a.ravel(order="K") for a in (ps, gs, bs))
    d = gs + weight_decay * ps
    bs = momentum * bs + d
    step = d + momentum * bs if nesterov else bs
    return (ps - lr * step).astype(p.dtype).reshape(p.shape), bs.astype(p.dtype).reshape(p.shape)
