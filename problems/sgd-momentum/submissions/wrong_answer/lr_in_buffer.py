# Multiplies the gradient by the learning rate before it enters the buffer.
# zh: 梯度进入缓冲之前就乘了学习率。

import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = np.promote_types(p.dtype, np.float32)
    values, grad, buffer = (array.astype(wide) for array in (p, g, buf))
    grad = grad + weight_decay * values
    buffer = momentum * buffer + lr * grad
    step = lr * grad + momentum * buffer if nesterov else buffer
    return (values - step).astype(p.dtype), buffer.astype(p.dtype)
