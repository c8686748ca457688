# Adds up the squares in float32 even for float64 gradients.
# zh: float64 的梯度也用 float32 累加平方和。

import numpy as np


def clip_grad_norm(grads, max_norm):
    total = np.float64(0)
    for g in grads:
        total = total + np.sum(np.square(g.astype(np.float32)))
    norm = float(np.sqrt(total))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [(g.astype(np.float64) * factor).astype(g.dtype) for g in grads], norm
