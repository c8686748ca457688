# Applies the factor only if the norm exceeds the maximum, so that a norm equal to it is not scaled.
# zh: 只有范数大于上限时才乘系数，恰好等于上限时没有缩放。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    if norm <= max_norm:
        factor = 1.0
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
