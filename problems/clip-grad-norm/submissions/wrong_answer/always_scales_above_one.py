# Compares the norm with 1 instead of with the maximum.
# zh: 把范数与 1 比较，而不是与上限比较。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads))
    factor = max_norm / (norm + 1e-6) if norm > 1 else 1.0
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
