# Uses the plain gradient in the Nesterov step, without the weight decay.
# zh: Nesterov 的步长用了未加权重衰减的梯度。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, gs, bs = p.astype(wide), g.astype(wide), buf.astype(wide)
    d = gs + weight_decay * ps
    bs = momentum * bs + d
    step = gs + momentum * bs if nesterov else bs
    return (ps - lr * step).astype(p.dtype), bs.astype(p.dtype)
