# Takes the norm of each row in a Python loop.
# zh: 用 Python 循环逐行求范数。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(sum(np.square(row, dtype=np.float64).sum() for row in np.atleast_1d(grad)) for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
