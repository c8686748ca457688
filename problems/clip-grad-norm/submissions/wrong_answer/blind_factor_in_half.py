# Rounds the factor to the dtype of the gradients, where a small one becomes zero.
# zh: 把系数舍入成梯度的 dtype，很小的系数于是变成零。

import numpy as np


def clip_grad_norm(grads, max_norm):
    total = sum(float(np.sum(np.square(g.astype(np.float64)))) for g in grads)
    norm = float(np.sqrt(total))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [np.asarray(g * g.dtype.type(factor)) for g in grads], norm
