# Rounds the step to the dtype of the parameters before it is subtracted.
# zh: 步长先舍入到参数的 dtype，再相减。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, gs, bs = p.astype(wide), g.astype(wide), buf.astype(wide)
    d = gs + weight_decay * ps
    bs = momentum * bs + d
    step = d + momentum * bs if nesterov else bs
    return (ps - (lr * step).astype(p.dtype)).astype(p.dtype), bs.astype(p.dtype)
