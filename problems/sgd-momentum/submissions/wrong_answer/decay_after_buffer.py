# Adds the decay to the step only, not to the buffer.
# zh: 衰减只加进更新量，没有进入缓冲。

import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.promote_types(p.dtype, np.float32)
    values, grad, buffer = (array.astype(wide) for array in (p, g, buf))
    buffer = momentum * buffer + grad
    step = grad + momentum * buffer if nesterov else buffer
    step = step + weight_decay * values
    return (values - lr * step).astype(p.dtype), buffer.astype(p.dtype)
