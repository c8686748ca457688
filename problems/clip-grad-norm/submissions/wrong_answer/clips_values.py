# Clips every entry to ±max_norm: that is clipping by value.
# zh: 把每个元素截断到 ±max_norm：那是按值裁剪。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [np.clip(grad, -max_norm, max_norm).astype(grad.dtype) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
