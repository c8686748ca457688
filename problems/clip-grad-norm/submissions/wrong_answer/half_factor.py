# Multiplies half-precision gradients by a factor that was rounded to half precision.
# zh: 系数先舍入到半精度，再与半精度梯度相乘。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    return grad * grad.dtype.type(factor)
