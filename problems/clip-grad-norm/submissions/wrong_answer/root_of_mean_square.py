# Uses the root of the mean square: the number of entries does not belong there.
# zh: 用的是均方根：不应除以元素个数。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    count = sum(grad.size for grad in grads) or 1
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads) / count)
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
