# Multiplies by norm / max_norm.
# zh: 乘的是 norm / max_norm，系数颠倒了。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads))
    factor = max(1.0, (norm + 1e-6) / max_norm) if max_norm else 0.0
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
