# Updates one parameter at a time.
# zh: 用循环逐个更新参数。

import math

import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    wide = np.promote_types(p.dtype, np.float32)
    results = [np.empty(p.shape, wide) for _ in range(3)]
    for place in np.ndindex(p.shape):
        grad = float(g[place])
        first = betas[0] * float(m[place]) + (1 - betas[0]) * grad
        second = betas[1] * float(v[place]) + (1 - betas[1]) * grad * grad
        step = first / (1 - betas[0] ** t) / (math.sqrt(second / (1 - betas[1] ** t)) + eps)
        results[0][place] = float(p[place]) * (1 - lr * weight_decay) - lr * step
        results[1][place], results[2][place] = first, second
    return tuple(array.astype(p.dtype) for array in results)
