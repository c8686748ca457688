# Forgets the root: the sum of squares is not the norm.
# zh: 漏了开方：平方和不是范数。


import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = sum(np.square(grad, dtype=np.float64).sum() for grad in grads)
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
