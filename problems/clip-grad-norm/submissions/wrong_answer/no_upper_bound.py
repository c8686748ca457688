# Also enlarges gradients whose norm is below the maximum.
# zh: 范数小于上限时也缩放，把梯度放大了。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads))
    factor = max_norm / (norm + 1e-6)
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
