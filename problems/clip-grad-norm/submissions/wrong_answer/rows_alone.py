# Clips each row by its own norm where an array has rows.
# zh: 对有多行的数组，每一行按自己的范数裁剪。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [_by_rows(grad, max_norm) if grad.ndim > 1 else _scaled(grad, factor) for grad in grads], norm


def _by_rows(grad, max_norm):
    norms = np.sqrt(np.square(grad, dtype=np.float64).sum(-1, keepdims=True))
    return _scaled(grad, np.minimum(1.0, max_norm / (norms + 1e-6)).astype(np.promote_types(grad.dtype, np.float32)))


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
