# Returns Nesterov's step as the buffer.
# zh: 把 Nesterov 的更新量当作缓冲返回。

import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.promote_types(p.dtype, np.float32)
    values, grad, buffer = (array.astype(wide) for array in (p, g, buf))
    grad = grad + weight_decay * values
    buffer = momentum * buffer + grad
    step = grad + momentum * buffer if nesterov else buffer
    return (values - lr * step).astype(p.dtype), step.astype(p.dtype)
