# Forgets the weight decay.
# zh: 忘了权重衰减。

import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.promote_types(p.dtype, np.float32)
    values, grad, buffer = (array.astype(wide) for array in (p, g, buf))
    buffer = momentum * buffer + grad
    step = grad + momentum * buffer if nesterov else buffer
    return (values - lr * step).astype(p.dtype), buffer.astype(p.dtype)
