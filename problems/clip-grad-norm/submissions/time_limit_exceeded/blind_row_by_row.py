# Adds up the squares row by row in Python.
# zh: 用 Python 循环逐行累加平方和。

import numpy as np


def clip_grad_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        wide = np.atleast_1d(g.astype(np.float64))
        for row in wide.reshape(-1, wide.shape[-1]):
            total += float(row @ row)
    norm = float(np.sqrt(total))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [(g.astype(np.float64) * factor).astype(g.dtype) for g in grads], norm
