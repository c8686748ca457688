# Returns float32 for half-precision inputs.
# zh: 半精度输入返回了 float32。

import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.promote_types(p.dtype, np.float32)
    values, grad, buffer = (array.astype(wide) for array in (p, g, buf))
    grad = grad + weight_decay * values
    buffer = momentum * buffer + grad
    step = grad + momentum * buffer if nesterov else buffer
    return (values - lr * step), buffer
