# Clips each array by its own norm instead of by the norm of all of them.
# zh: 每个数组按自己的范数裁剪，而不是按全体的范数。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [
        _scaled(grad, min(1.0, max_norm / (np.linalg.norm(grad.astype(np.float64)) + 1e-6))) for grad in grads
    ], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
