# Squares half-precision gradients in half precision.
# zh: 用半精度求平方。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(float((grad * grad).sum()) for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
