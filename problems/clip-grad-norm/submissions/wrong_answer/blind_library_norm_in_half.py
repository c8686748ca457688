# Calls np.linalg.norm on half-precision arrays, whose squares overflow.
# zh: 直接对半精度数组调用 np.linalg.norm，平方会溢出。

import numpy as np


def clip_grad_norm(grads, max_norm):
    norms = [float(np.linalg.norm(g)) for g in grads]
    norm = float(np.linalg.norm(norms)) if norms else 0.0
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [(g.astype(np.float64) * factor).astype(g.dtype) for g in grads], norm
