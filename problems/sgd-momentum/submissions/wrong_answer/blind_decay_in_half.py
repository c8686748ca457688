# Adds the weight decay to the gradient in the dtype of the arrays.
# zh: 在数组自身的 dtype 中把权重衰减加到梯度上。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.float64 if p.dtype == np.float64 else np.float32
    ps, gs, bs = p.astype(wide), g.astype(wide), buf.astype(wide)
    d = (g + p.dtype.type(weight_decay) * p).astype(wide)
    bs = momentum * bs + d
    step = d + momentum * bs if nesterov else bs
    return (ps - lr * step).astype(p.dtype), bs.astype(p.dtype)
