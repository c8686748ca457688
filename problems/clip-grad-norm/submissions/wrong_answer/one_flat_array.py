# Returns all gradients as one flat array.
# zh: 把所有梯度拼成一个一维数组返回。

import math

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = math.sqrt(sum(np.square(grad, dtype=np.float64).sum() for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [np.concatenate([_scaled(grad, factor).ravel() for grad in grads])] if grads else [], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
