# Returns the norm before the gradients.
# zh: 返回值顺序颠倒：范数在前，梯度在后。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return norm, [_scaled(grad, factor) for grad in grads]


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
