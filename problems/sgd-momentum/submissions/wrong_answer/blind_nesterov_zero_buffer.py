# Nesterov is skipped where the old buffer is zero.
# zh: 旧缓冲区为零时跳过了 Nesterov。
import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    t = np.promote_types(p.dtype, np.float32)
    d = g.astype(t) + t.type(weight_decay) * p.astype(t)
    v = t.type(momentum) * buf.astype(t) + d
    step = d + t.type(momentum) * v if nesterov and buf.any() else v
    return (p.astype(t) - t.type(lr) * step).astype(p.dtype), v.astype(p.dtype)
