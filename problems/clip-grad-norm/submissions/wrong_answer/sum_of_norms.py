# Adds up the norms of the arrays.
# zh: 把各个数组的范数直接相加。


import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = float(sum(np.linalg.norm(grad.astype(np.float64)) for grad in grads))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
