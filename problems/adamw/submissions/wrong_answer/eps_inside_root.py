# Adds eps inside the root.
# zh: eps 加在了根号里面。

import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    wide = np.promote_types(p.dtype, np.float32)
    beta1, beta2 = betas
    values, grad, first, second = (array.astype(wide) for array in (p, g, m, v))
    first = beta1 * first + (1 - beta1) * grad
    second = beta2 * second + (1 - beta2) * grad**2
    step = first / (1 - beta1**t) / np.sqrt(second / (1 - beta2**t) + eps)
    values = values * (1 - lr * weight_decay) - lr * step
    return tuple(array.astype(p.dtype) for array in (values, first, second))
