# Returns the gradients unscaled if the norm is below 1e-6, as if they were all zero.
# zh: 范数小于 1e-6 时当作全零梯度，原样返回。

import numpy as np


def clip_grad_norm(grads, max_norm):
    total = sum(float(np.sum(np.square(g.astype(np.float64)))) for g in grads)
    norm = float(np.sqrt(total))
    if norm < 1e-6:
        return [g.copy() for g in grads], norm
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [(g.astype(np.float64) * factor).astype(g.dtype) for g in grads], norm
