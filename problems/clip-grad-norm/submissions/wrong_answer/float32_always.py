# Computes float64 gradients in float32.
# zh: 把 float64 梯度降到 float32 计算。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float32).sum() for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.float32
    return (grad.astype(wide) * factor).astype(grad.dtype)
